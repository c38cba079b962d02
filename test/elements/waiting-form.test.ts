/** What stands beneath the form of an empty production waits for it, and no longer than it is asked for. On this page no chunk has been fetched before. */
import { expect, fixtureSync, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ShootEstimate } from '../../src/elements/index.js';
import { draft, fuel } from '../suites/film.js';
import { until, within } from '../suites/page.js';

const isShown = (element: ShootEstimate): boolean => getComputedStyle(within(element, '.top')!).visibility === 'visible';

describe('what stands beneath the form of an empty production', () => {
  it('does not wait where a document comes first, whose form is closed', async () => {
    const element = fixtureSync<ShootEstimate>(html`<shoot-estimate lang="fr"></shoot-estimate>`);
    element.document = draft(fuel('1000'));
    await element.updateComplete;
    await element.shadowRoot!.querySelector('shoot-profile')!.updateComplete;
    expect(isShown(element)).to.equal(true);
    expect(within(element, 'shoot-profile', 'shoot-profile-form')).to.equal(null);
  });

  it('waits for the form, then is shown with it', async () => {
    const element = fixtureSync<ShootEstimate>(html`<shoot-estimate lang="fr"></shoot-estimate>`);
    await element.updateComplete;
    expect(isShown(element)).to.equal(false);
    await until(() => isShown(element), 'it is never shown');
    expect(within(element, 'shoot-profile', 'shoot-profile-form', 'input')).not.to.equal(null);
  });
});
