import { expect } from '@open-wc/testing';
import { type ProductionDocument, documentOf, freezeEstimate } from '../../src/index.js';
import { frLater } from '../../src/locale/messages/fr-later.js';
import { type Language, catalogue, draft, film, frozen, fuel, production, read, trains } from '../suites/film.js';
import { everyElement, fill, focused, press, rendered, said, until, within } from '../suites/page.js';
import { complete, type Documented, shown } from '../suites/shown.js';

const verdict = (element: Element): HTMLElement | undefined => everyElement('shoot-verdict', element)[0];
const toast = (element: Element): Element | null => verdict(element)?.shadowRoot?.querySelector('.toast') ?? null;

async function judged(tag: string, document: ProductionDocument, lang: Language = 'fr'): Promise<Documented> {
  const element = await shown<Documented>(tag, document, { lang });
  await complete(lang);
  await until(() => toast(element) !== null, 'nothing is said of the file');
  await rendered();
  return element;
}

describe('whether a file holds', () => {
  for (const [tag, stage] of [['shoot-estimate', 'estimated'], ['shoot-balance', 'shooting'], ['shoot-balance', 'balanced']] as const) {
    it(`is said at once by <${tag}>: the film, ${stage}`, async () => {
      const element = await judged(tag, film(stage));
      expect(toast(element)?.getAttribute('role')).to.equal('status');
      await expect(verdict(element)).to.be.accessible();
    });
  }

  it('is not asked while nothing is frozen', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    await complete();
    expect(toast(element) === null).to.be.true;
  });

  const spoilt: readonly (readonly [string, (document: ProductionDocument) => void])[] = [
    ['a total', ({ snapshots: [snapshot] }) => { snapshot!.total.kg = '1'; }],
    ['an input of the plan', ({ entries: [entry] }) => { (entry!.planned as { inputs: Record<string, string> }).inputs['total'] = '1'; }],
    ['a factor', ({ snapshots: [snapshot] }) => { snapshot!.factors[0]!.kgPer = '0.1'; }],
  ];
  for (const [what, deed] of spoilt) {
    it(`warns of ${what} that was changed by hand, and opens the file all the same`, async () => {
      const document = frozen(fuel('1000', 'fuel', { label: 'Régie' }), trains());
      deed(document);
      const element = await judged('shoot-balance', document);
      expect(toast(element)?.getAttribute('role')).to.equal('alert');
      expect(toast(element)?.querySelectorAll('li').length).to.be.greaterThan(0);
      expect(within(element, 'shoot-balance-view', '#line-fuel') === null).to.be.false;
    });
  }

  it('stays true while the shoot is typed', async () => {
    const element = await judged('shoot-balance', frozen(fuel('1000'), trains()));
    await fill(within(element, 'shoot-balance-view', '#line-fuel', 'shoot-reading', '#total')!, '1200');
    expect(toast(element)?.getAttribute('role')).to.equal('status');
    expect(said(toast(element))).not.to.contain(frLater.verdict.otherEdition);
  });
});

describe('what was checked of a file', () => {
  const details = (element: Element): HTMLDetailsElement => within<HTMLDetailsElement>(element, 'shoot-balance-view', 'shoot-verdict', 'details') ?? verdict(element)!.shadowRoot!.querySelector('details')!;
  const sentences = (element: Element): readonly string[] => [...details(element).querySelectorAll('li')].map((item) => said([...item.childNodes].find((node) => node instanceof Text && node.data.trim() !== '') ?? null));
  const spoilt = (deed: (document: ProductionDocument) => void): ProductionDocument => {
    const document = frozen(fuel('1000', 'fuel', { label: 'Régie' }), trains());
    deed(document);
    return document;
  };
  const lighter = spoilt(({ snapshots: [snapshot] }) => { Object.assign(snapshot!.lines[0]!, { kg: '2325' }); });

  it('opens with the keyboard, and says of each kind how much was recomputed', async () => {
    const element = await judged('shoot-balance', film('balanced'));
    expect(details(element).open).to.be.false;
    details(element).querySelector('summary')!.focus();
    await press('Enter');
    expect([details(element).open, focused()?.localName]).to.deep.equal([true, 'summary']);
    const { snapshots } = film('balanced');
    const lines = snapshots.reduce((sum, snapshot) => sum + snapshot.lines.length, 0);
    expect(sentences(element)).to.include.members(['2 empreintes numériques : tout correspond.', '2 totaux, avec leurs fourchettes : tout correspond.', `${lines} lignes figées, avec leurs fourchettes : tout correspond.`]);
    expect(sentences(element).filter((sentence) => !sentence.endsWith('tout correspond.'))).to.deep.equal([]);
    await expect(verdict(element)).to.be.accessible();
  });

  const told: readonly (readonly [Language, string])[] = [
    ['fr', 'Prévisionnel figé, ligne « Régie », émissions : 3 100 kg attendu, 2 325 kg trouvé (−775 kg, −25 %).'],
    ['en', 'Estimate frozen, line “Régie”, emissions: expected 3,100 kg, found 2,325 kg (−775 kg, −25%).'],
    ['de', 'Vorab-Bilanz festgeschrieben, Position „Régie“, Emissionen: erwartet 3 100 kg, gefunden 2 325 kg (−775 kg, −25 %).'],
  ];
  for (const [lang, sentence] of told) {
    it(`says where a figure differs, and by how much, in ${lang}`, async () => {
      const element = await judged('shoot-balance', lighter, lang);
      details(element).open = true;
      expect(sentences(element).join(' // ')).to.include(sentence);
      await expect(verdict(element)).to.be.accessible();
    });
  }

  const places: readonly (readonly [string, (document: ProductionDocument) => void, string])[] = [
    ['the digest', ({ snapshots: [snapshot] }) => { snapshot!.total.kg = '1'; }, 'L’empreinte numérique ne correspond pas au contenu (prévisionnel figé).'],
    ['the total', ({ snapshots: [snapshot] }) => { snapshot!.total.kg = '1'; }, 'Prévisionnel figé, total, émissions : 3 133 kg attendu, 1 kg trouvé (−3 132 kg, −100 %).'],
    ['an input of the plan', ({ entries: [entry] }) => { (entry!.planned as { inputs: Record<string, string> }).inputs['total'] = '900'; }, 'Ligne « Régie », prévu, total : 1 000 attendu, 900 trouvé (−100, −10 %).'],
    ['an origin', ({ entries: [entry] }) => { (entry!.planned as { quality: string }).quality = 'invoice'; }, 'Ligne « Régie », prévu, origine de la donnée : estimé attendu, facture trouvé.'],
    ['a factor', ({ snapshots: [snapshot] }) => { snapshot!.factors[0]!.kgPer = '0.31'; }, 'Prévisionnel figé, facteur « Gazole routier (B7) », valeur : 3,1 attendu, 0,31 trouvé (−2,8, −90 %).'],
    ['a percentage', ({ snapshots: [snapshot] }) => { snapshot!.quality.estimated = '5'; }, 'Prévisionnel figé, incertitude « estimé » : 25 % attendu, 5 % trouvé (−20 %, −80 %).'],
    ['a line', ({ snapshots: [snapshot] }) => { snapshot!.lines.shift(); }, 'Prévisionnel figé, ligne « Régie » : manque.'],
    ['the stage', (document) => { (document.entries[0] as { actual: unknown }).actual = { kind: 'none' }; document.stage = 'estimated'; }, 'Fiche de la production, état : Bilan en cours attendu, Prévisionnel figé trouvé.'],
  ];
  it('names the place in words: a part of a co-production', async () => {
    const coproducers = [{ id: 'meuse', name: 'Studio Meuse', percent: '30' }];
    const document = documentOf(freezeEstimate(production([fuel('1000', 'fuel', { label: 'Régie', shares: { meuse: { percent: '80' } } })], { coproducers }), catalogue, '2026-03-02'));
    Object.assign(document.profile.coproducers![0]!, { percent: '60' });
    Object.assign(document.entries[0]!.shares!['meuse']!, { percent: '8' });
    const told = sentences(await judged('shoot-balance', document)).join(' // ');
    expect(told).to.include('Fiche de la production, part : 30 % attendu, 60 % trouvé (+30 %, +100 %).').and.to.include('Ligne « Régie », part : 80 % attendu, 8 % trouvé (−72 %, −90 %).');
  });

  for (const [what, deed, sentence] of places) {
    it(`names the place in words: ${what}`, async () => {
      expect(sentences(await judged('shoot-balance', spoilt(deed))).join(' // ')).to.include(sentence);
    });
  }

  it('says a few differences at once, and all of them on demand', async () => {
    const element = await judged('shoot-balance', spoilt(({ snapshots: [snapshot] }) => { for (const line of snapshot!.lines) Object.assign(line, { kg: '1', low: '1', high: '1' }); }));
    expect(said(toast(element))).to.contain('Ce fichier ne se recalcule pas à l’identique : 7 différences').and.to.contain('et 4 autres différences');
    expect(sentences(element).filter((sentence) => sentence.includes('attendu'))).to.have.length(6);
  });

  it('takes percentages that its edition does not have for a difference', async () => {
    const element = await judged('shoot-balance', documentOf(freezeEstimate(production([fuel('1000')]), { ...catalogue, quality: { ...catalogue.quality, estimated: '1' } }, '2026-03-02')));
    expect(toast(element)?.getAttribute('role')).to.equal('alert');
  });

  it('takes an edition that it does not know, and a factor that nobody has published, for facts', async () => {
    const unknown = { version: '2031.1', hash: '0a1b2c3d4e5f', id: '2031.1+0a1b2c3d4e5f' };
    const lost = trains('lost', { planned: read('train.of.nobody', 'passenger.km', { total: '12' }) });
    const element = await judged('shoot-balance', documentOf(freezeEstimate(production([fuel('1000'), lost]), { ...catalogue, edition: unknown }, '2026-03-02')));
    expect(toast(element)?.getAttribute('role')).to.equal('status');
    expect(said(toast(element))).to.contain(said(document.createTextNode(frLater.verdict.otherEdition))).and.to.contain('1 ligne nomme un facteur que personne n’a publié');
  });
});
