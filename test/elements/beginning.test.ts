/** What a page says of the productions that are begun on it. */
import { expect, html } from '@open-wc/testing';
import type { ShootEstimate, ShootProduction } from '../../src/elements/index.js';
import { catalogue } from '../../src/factors/index.js';
import type { Profile } from '../../src/model/index.js';
import { draft, fuel, opened } from '../suites/film.js';
import { heard } from '../suites/page.js';
import { type Documented, placed } from '../suites/shown.js';

const profileOf = async (element: Documented): Promise<Pick<Profile, 'country' | 'kind'>> => {
  await element.updateComplete;
  const { country, kind } = opened(element.document).profile;
  return { country, kind };
};

describe('a production that is begun on a page', () => {
  it('is of the kind and the country that the page says, and no gesture', async () => {
    const element = placed<ShootEstimate>(html`<shoot-estimate kind="commercial" country="DE"></shoot-estimate>`);
    const events = heard(element);
    expect(await profileOf(element)).to.deep.equal({ country: 'DE', kind: 'commercial' });
    element.kind = 'series';
    expect(await profileOf(element)).to.deep.equal({ country: 'DE', kind: 'series' });
    expect(events).to.deep.equal([]);
  });

  it('is so in the production that others stand in, and not of a widget inside it', async () => {
    const element = placed<ShootProduction>(html`<shoot-production kind="feature" country="BE"><shoot-estimate kind="series" country="DE"></shoot-estimate></shoot-production>`);
    await element.querySelector('shoot-estimate')!.updateComplete;
    expect(await profileOf(element)).to.deep.equal({ country: 'BE', kind: 'feature' });
  });

  for (const [kind, country] of [['film noir', 'France'], ['__proto__', 'fr'], ['', '<img>']]) {
    it(`keeps to what is usual where it cannot be read: ${kind}, ${country}`, async () => {
      const element = placed<ShootEstimate>(html`<shoot-estimate kind=${kind!} country=${country!}></shoot-estimate>`);
      expect(await profileOf(element)).to.deep.equal({ country: 'FR', kind: 'tv-film' });
    });
  }

  it('begins with the edition that the page asks for, and with the newest where there is none of that name', async () => {
    const element = placed<ShootEstimate>(html`<shoot-estimate edition="2025.1"></shoot-estimate>`);
    await element.updateComplete;
    expect(opened(element.document).edition).to.match(/^2025\.1\+/u);
    element.edition = '1999.1';
    await element.updateComplete;
    expect(opened(element.document).edition).to.equal(catalogue.edition.id);
  });

  it('leaves a document, and what was said already, as it is', async () => {
    const element = placed<ShootEstimate>(html`<shoot-estimate></shoot-estimate>`);
    element.document = draft(fuel('100'));
    const before = await profileOf(element);
    element.kind = 'commercial';
    element.country = 'DE';
    expect(await profileOf(element)).to.deep.equal(before);
  });
});
