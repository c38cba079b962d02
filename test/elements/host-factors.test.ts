/** A host's own factors on the page: given, refused, chosen, explained, filed, and opened elsewhere. */
import { expect, html } from '@open-wc/testing';
import { serializeProduction, toText } from '../../src/index.js';
import type { ShootErrorEvent, ShootEstimate, ShootProduction } from '../../src/elements/index.js';
import { TAXI, WASTE, listOf } from '../fixtures/host-factors.js';
import { status } from '../suites/file.js';
import { draft, fuel, line, opened, read, production } from '../suites/film.js';
import { choose, click, everyElement, heard, reached, rendered, said, until, within } from '../suites/page.js';
import { type Documented, complete, placed, shown } from '../suites/shown.js';

const TAGS = ['shoot-estimate', 'shoot-balance', 'shoot-production'] as const;
const ID = 'taxi.paris.my-fund';
const ride = (factor = ID) => line('ride', 'taxi', read(factor, 'vehicle.km', { trips: '4', distance: '10' }));
const LIST = listOf(TAXI, WASTE);

const known = (element: Documented): boolean => element.productionStore.catalogue.get(ID) !== undefined;
const addressOf = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'application/json' }));
function errorsOf(element: Documented): ShootErrorEvent[] {
  const errors: ShootErrorEvent[] = [];
  element.addEventListener('shoot-error', (event) => { errors.push(event); });
  return errors;
}

/** An estimate with one ride, on a page that gives the factors. */
async function given(document: unknown = draft(ride()), lang = 'fr'): Promise<ShootEstimate> {
  const element = await shown<ShootEstimate>('shoot-estimate', undefined, { lang });
  element.factors = LIST;
  element.document = document;
  await element.updateComplete;
  await complete();
  return element;
}

for (const tag of TAGS) {
  describe(`the factors of <${tag}>`, () => {
    for (const [what, value] of [['an object', LIST], ['a list', [TAXI]], ['a text', JSON.stringify(LIST)], ['an address', addressOf(JSON.stringify(LIST))]] as const) {
      it(`are taken as ${what}, without an event, and count at once`, async () => {
        const element = await shown<Documented>(tag, draft(ride()));
        const events = heard(document);
        expect(element.productionStore.state.estimate.total.kg.isZero()).to.be.true;
        element.factors = value;
        await element.updateComplete;
        expect(toText(element.productionStore.state.estimate.total.kg)).to.equal('10');
        expect(element.factors).to.equal(value);
        expect(events).to.be.empty;
      });
    }

    it('are taken from the attribute, and before the element knew what it was', async () => {
      const element = placed<Documented>(html`<div></div>`);
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const [early, late] = [frame.contentDocument!.createElement(tag), document.createElement(tag)];
      early.factors = LIST;
      late.setAttribute('factors', addressOf(JSON.stringify(LIST)));
      element.append(early, late);
      frame.remove();
      await Promise.all([early.updateComplete, late.updateComplete]);
      expect([known(early), known(late)]).to.deep.equal([true, true]);
    });

    it('are the last of two that are set in one breath, and none once they are taken back', async () => {
      const element = await shown<Documented>(tag);
      element.factors = addressOf(JSON.stringify([WASTE]));
      element.factors = [TAXI];
      await element.updateComplete;
      await rendered();
      expect([known(element), element.productionStore.catalogue.get('waste.my-fund')]).to.deep.equal([true, undefined]);
      element.factors = undefined;
      await element.updateComplete;
      expect(known(element)).to.be.false;
    });

    for (const [what, wrong, code] of [
      ['another shape', { factors: [] }, 'not-factors'], ['text that is no JSON', '{', 'not-factors'], ['a published id', [{ ...TAXI, id: 'taxi.regular.vehicle' }], 'published-id'],
      ['a page that is not there', '/no/such/factors.json', 'unreachable'], ['an address that is none', 'http://', 'unreachable'], ['a host object', window, 'too-many'],
    ] as const) {
      it(`are refused for ${what}, with an event and a message, and nothing else changes`, async () => {
        const element = await shown<Documented>(tag, draft(ride()));
        element.factors = LIST;
        await element.updateComplete;
        const before = element.document;
        const errors = errorsOf(element);
        element.factors = wrong;
        await element.updateComplete;
        expect(errors.map(({ error, bubbles, composed }) => [error.code, error.params['code'], bubbles, composed])).to.deep.equal([['factors/refused', code, true, true]]);
        expect([known(element), element.document]).to.deep.equal([true, before]);
        await until(() => status(element).includes('est à vérifier'), 'the person is told nothing');
        element.factors = LIST;
        await element.updateComplete;
        await rendered();
        expect(status(element)).to.equal('');
      });
    }
  });
}

describe('a host’s own factor', () => {
  it('is said to be useless in the reader’s language where no activity knows it, and kept', async () => {
    const element = await shown<ShootEstimate>('shoot-estimate', undefined, { lang: 'en' });
    element.factors = [{ ...TAXI, id: 'spaceship.my-fund' }];
    await element.updateComplete;
    await until(() => status(element).includes('No activity uses “spaceship.my-fund”'), 'the host is not told');
  });

  it('is offered in a group of its own, behind the published ones, and said under the line that has it', async () => {
    const element = await given(draft(ride('taxi.regular.vehicle')));
    const select = await reached<HTMLSelectElement>(element, '#line-ride', 'shoot-reading', '#factor');
    const [group, ...others] = [...select.querySelectorAll<HTMLOptGroupElement>('optgroup')].filter(({ label }) => label === 'Facteur fourni par ce site');
    expect(others).to.be.empty;
    expect([...group!.querySelectorAll('option')].map(({ value, textContent }) => [value, textContent])).to.deep.equal([[ID, 'Taxi parisien · 0,25\u202Fkg/véhicule.km']]);
    expect(select.options[select.options.length - 1]!.value).to.equal(ID);
    await choose(select, ID);
    expect(said(within(element, '#line-ride', 'shoot-reading'))).to.contain('Facteur fourni par ce site');
    expect(opened(element.document).factors?.map(({ id }) => id)).to.deep.equal([ID]);
    await choose(select, 'taxi.regular.vehicle');
    expect(Object.keys(element.document as object)).not.to.include('factors');
  });

  it('says plainly in its provenance that it is the host’s, with the source as given', async () => {
    const element = await given();
    await click(within(element, '#line-ride', '.figure-link'));
    const view = await reached(element, '#line-ride', 'shoot-provenance', 'shoot-provenance-view');
    await until(() => said(view).includes('tableau 3'), 'the source is not shown');
    for (const words of ['Taxi parisien', 'Facteur fourni par ce site, absent de l’édition publiée (Fonds imaginaire)', 'Ville imaginaire, Étude des taxis , 2025 · CC BY 4.0 · fund.example', 'Courses à vide comprises.', 'donnée avec le facteur', 'Combustion']) expect(said(view)).to.contain(words);
    expect(within<HTMLAnchorElement>(view, 'dl a')!.href).to.equal('https://fund.example/taxis');
    await expect(element).to.be.accessible();
  });

  it('still counts on a page that does not give it, and is said to come with the file', async () => {
    const filed = serializeProduction(opened((await given()).document));
    const element = await shown<ShootEstimate>('shoot-estimate', filed);
    await complete();
    expect(toText(element.productionStore.state.estimate.total.kg)).to.equal('10');
    expect(said(within(element, '#line-ride', 'shoot-reading'))).to.contain('Facteur fourni avec ce fichier');
    expect(serializeProduction(opened(element.document))).to.equal(filed);
  });

  it('leaves a line as it is where nobody gives it: kept, and not counted', async () => {
    const element = await shown<ShootEstimate>('shoot-estimate', draft(ride(), fuel('1000')));
    expect(opened(element.document)).to.deep.equal(production([ride(), fuel('1000')]));
    expect(said(within(element, '#line-ride', 'shoot-reading'))).to.contain(`Le facteur « ${ID} » n’existe pas`);
    expect(toText(element.productionStore.state.estimate.total.kg)).to.equal('3100');
  });

  it('is frozen with its source, and the verdict says that a site gave it', async () => {
    const element = await given();
    await element.productionStore.seal('estimate', '2026-03-02');
    await until(() => said(within(element, 'shoot-verdict')).includes('1 facteur fourni par un site'), 'the verdict does not say it');
    expect(said(within(element, 'shoot-verdict'))).to.contain('Tout se recalcule').and.not.contain('autre édition');
  });

  it('is caught where a file has another value for it than the page that gives it', async () => {
    const element = await given();
    await element.productionStore.seal('estimate', '2026-03-02');
    const other = await shown<ShootEstimate>('shoot-estimate', element.document);
    await until(() => said(within(other, 'shoot-verdict')).includes('Tout se recalcule'), 'the file does not hold elsewhere');
    other.factors = [{ ...TAXI, value: '2.5', phases: { combustion: '2', manufacture: '0.5' } }];
    await other.updateComplete;
    await until(() => said(within(other, 'shoot-verdict')).includes('facteur « Taxi parisien », valeur : 2,5 attendu, 0,25 trouvé'), 'the difference is not said');
    expect(toText(other.productionStore.state.estimate.total.kg), 'a frozen figure has moved').to.equal('10');
  });

  it('is shared by all that stand inside a production', async () => {
    const element = await shown<ShootProduction>('shoot-production', draft(ride()), { inside: '<shoot-estimate></shoot-estimate><shoot-total></shoot-total>' });
    element.querySelector('shoot-estimate')!.factors = LIST;
    await element.querySelector('shoot-estimate')!.updateComplete;
    await rendered();
    expect(said(element.querySelector('shoot-total'))).to.contain('10');
    expect(everyElement('shoot-estimate-entry', element.querySelector('shoot-estimate')!)).to.have.length(1);
  });
});
