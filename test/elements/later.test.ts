import '../../src/define.js';
import { expect, fixtureSync, html } from '@open-wc/testing';
import { fr } from '../../src/locale/messages/fr.js';
import type { ShootEstimate } from '../../src/elements/index.js';
import { draft, fuel } from '../suites/film.js';
import { buttonSaying, everyElement, focused, press, reached, said, until } from '../suites/page.js';

/** On a page where nothing has been called for yet: other tests fetch all chunks beforehand. */
async function fresh(): Promise<ShootEstimate> {
  const element = fixtureSync<ShootEstimate>(html`<shoot-estimate lang="fr"></shoot-estimate>`);
  element.document = draft(fuel('100'));
  await element.updateComplete;
  await reached(element, '#line-fuel', '.name');
  return element;
}

/** By the keyboard: what else arrives meanwhile may move a button away from under the mouse. */
async function pressed(words: string, element: Element): Promise<void> {
  buttonSaying(words, element)!.focus();
  await press('Enter');
}

describe('what is fetched when it is called for', () => {
  it('brings the search when the button is pressed, with the keyboard in it', async () => {
    const element = await fresh();
    expect(customElements.get('shoot-activity-search')).to.equal(undefined);
    await pressed(fr.add.line, element);
    await until(() => focused()?.getAttribute('role') === 'combobox', 'the search has no keyboard');
  });

  it('brings the details of a line, and the keyboard stays on their button', async () => {
    const element = await fresh();
    expect(customElements.get('shoot-entry-details')).to.equal(undefined);
    await pressed(fr.entry.details, element);
    await reached(element, '#line-fuel', 'shoot-entry-details', '#note');
    expect(said(focused())).to.contain(fr.entry.hideDetails);
  });

  it('brings the form of the sheet', async () => {
    const element = await fresh();
    await pressed(fr.profile.edit, element);
    await reached(element, 'shoot-profile', 'shoot-profile-form', '#crew');
    expect(everyElement('shoot-profile-form', element)).to.have.length(1);
  });

});
