import { expect } from '@open-wc/testing';
import { TAGS, register } from '../../src/elements/index.js';
import { draft, fuel } from '../suites/film.js';
import { said, within } from '../suites/page.js';
import { shown } from '../suites/shown.js';

/** What is warned of while something is done. */
async function warnings(act: () => unknown): Promise<readonly string[]> {
  const given = console.warn;
  const told: string[] = [];
  console.warn = (...words: readonly unknown[]) => { told.push(words.join(' ')); };
  try {
    await act();
  } finally {
    console.warn = given;
  }
  return told;
}

describe('registration', () => {
  const PUBLIC = ['shoot-production', 'shoot-estimate', 'shoot-balance', 'shoot-total', 'shoot-breakdown', 'shoot-comparison', 'shoot-provenance', 'shoot-factors'] as const;

  it('knows every public widget', () => {
    for (const tag of PUBLIC) expect(customElements.get(tag), tag).to.equal(TAGS[tag]);
  });

  it('says nothing when the same copy is registered twice', async () => {
    expect(await warnings(() => { register(TAGS); })).to.deep.equal([]);
  });

  it('leaves a tag to the copy that was first, warns, and does not throw', async () => {
    const other = Object.fromEntries(PUBLIC.map((tag) => [tag, class extends HTMLElement {}]));
    const told = await warnings(() => { register(other); });
    expect(told).to.have.length(PUBLIC.length);
    for (const [index, tag] of PUBLIC.entries()) expect(told[index]).to.contain(`<${tag}> is already registered`);
    expect(customElements.get('shoot-estimate')).to.equal(TAGS['shoot-estimate']);
  });

  it('registers what the first copy lacks', async () => {
    const Later = class extends HTMLElement {};
    expect(await warnings(() => { register({ 'shoot-total': class extends HTMLElement {}, 'shoot-of-a-later-version': Later }); })).to.have.length(1);
    expect(customElements.get('shoot-of-a-later-version')).to.equal(Later);
  });

  it('goes on working after a second copy has come', async () => {
    await warnings(() => { register({ 'shoot-estimate': class extends HTMLElement {} }); });
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    expect(said(within(element, 'shoot-total', '[part="total"]'))).to.contain('3,1 t');
  });
});
