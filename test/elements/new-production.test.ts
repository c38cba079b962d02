import { expect } from '@open-wc/testing';
import type { ShootEstimate } from '../../src/elements/index.js';
import { bar, open } from '../suites/file.js';
import { cars, draft, fuel, opened } from '../suites/film.js';
import { buttonSaying, click, fill, focused, said, until, within } from '../suites/page.js';
import { shown } from '../suites/shown.js';

describe('a new production', () => {
  const begin = async (element: ShootEstimate): Promise<void> => { await click(buttonSaying('Nouvelle production', bar(element))); };
  const back = async (element: ShootEstimate): Promise<void> => { await click(buttonSaying('Revenir à la précédente', bar(element))); };

  it('starts empty in the same country, and goes back', async () => {
    const element = await shown('shoot-estimate', { ...draft(fuel('1000')), profile: { ...draft().profile, country: 'DE' } });
    const before = element.document;
    await begin(element);
    expect(opened(element.document)).to.deep.include({ entries: [], snapshots: [], stage: 'drafting' });
    expect(opened(element.document).profile).to.include({ title: '', country: 'DE' });
    await back(element);
    expect(element.document).to.deep.equal(before);
  });

  it('loses nothing when begun twice, or followed by a file that is refused', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    const before = element.document;
    await begin(element);
    await begin(element);
    await open(element, '{');
    await back(element);
    expect(element.document).to.deep.equal(before);
  });

  it('comes back too, once one has gone back', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    await begin(element);
    await fill(within(element, 'shoot-profile', 'shoot-profile-form', '#title')!, 'Un autre film');
    await back(element);
    await back(element);
    expect(opened(element.document).profile.title).to.equal('Un autre film');
  });

  it('does not lose a production of which only the facts are known', async () => {
    const element = await shown('shoot-estimate', draft());
    const before = element.document;
    await open(element, JSON.stringify(draft(cars())));
    await back(element);
    expect(element.document).to.deep.equal(before);
  });

  it('keeps the keyboard when its message is closed', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    await begin(element);
    await click(buttonSaying('Fermer le message', bar(element)));
    await until(() => said(focused()) === 'Nouvelle production', 'the keyboard is lost');
  });
});
