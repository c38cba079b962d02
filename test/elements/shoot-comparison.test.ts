import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { CAUSES, FAMILIES } from '../../src/index.js';
import { parseNumber } from '../../src/locale/index.js';
import { type Decimal, sum } from '../../src/units/index.js';
import { comparisonOf } from '../../src/elements/parts/gap.js';
import type { ShootElement } from '../../src/elements/shoot-element.js';
import { cars, draft, film, frozen, fuel, trains } from '../suites/film.js';
import { everyElement, focused, press, reached, rendered, said, within } from '../suites/page.js';
import { complete, placed } from '../suites/shown.js';
import { put, widgetSuite } from '../suites/widget.js';

widgetSuite('shoot-comparison');

describe('<shoot-comparison>', () => {
  it('says why the film differs from its plan, as a sentence and in tables', async () => {
    const element = await put('shoot-comparison', { document: film('balanced') });
    expect(said(within(element, 'shoot-comparison-view', '.sentence'))).to.match(/^Nous avions prévu environ \d+ t de CO₂e, le tournage en a émis environ \d+ t ?\./u);
    expect(everyElement('table', element)).to.have.length(3);
    expect(everyElement('table', element).every((table) => said(table.querySelector('caption')) !== '')).to.be.true;
  });

  it('follows the production it belongs to', async () => {
    const element = await put('shoot-comparison', { document: frozen(fuel('1000')) });
    expect(said(element)).to.contain('Rien n’est encore saisi du tourné');
    element.productionStore.dispatch({ kind: 'actual/set', id: 'fuel', reading: fuel('500').planned });
    await rendered();
    expect(said(within(element, 'shoot-comparison-view', '.sentence'))).to.contain('environ 1,6 t');
  });

  it('says what is missing while nothing is frozen', async () => {
    expect(said(await put('shoot-comparison', { document: draft(fuel('1000')) }))).to.contain('n’est pas encore figé');
  });

  it('lets the page replace the title and style its parts', async () => {
    const page = placed(html`<shoot-production lang="fr" no-files><shoot-comparison><h3 slot="heading">Écart</h3></shoot-comparison></shoot-production>`);
    await complete();
    const element = page.querySelector('shoot-comparison')!;
    expect(within<HTMLSlotElement>(element, 'slot[name="heading"]')?.assignedElements().map((each) => said(each))).to.deep.equal(['Écart']);
    expect(within(element, 'shoot-comparison-view')?.getAttribute('exportparts')).to.contain('sentence');
  });
});

describe('the figures of <shoot-comparison>', () => {
  const VIEW = 'shoot-comparison-view';
  const figure = (element: Element, name: string): HTMLElement => within(element, VIEW, `[data-figure="${name}"]`)!;
  const shooting = (): Promise<ShootElement> => put('shoot-comparison', { document: film('shooting') });

  async function opened(element: Element, name: string, panel: string): Promise<HTMLElement> {
    figure(element, name).focus();
    await press('Enter');
    const found = await reached(element, VIEW, panel);
    await complete();
    return found;
  }

  /** The kilograms that a cell shows, whatever sign stands before it. */
  function kilograms(cell: Element | null | undefined): Decimal {
    const parsed = parseNumber((cell?.textContent ?? '').replace(/^=\s*/u, '').replace(/\s*kg$/u, '').trim(), 'fr');
    if (parsed.kind !== 'number') throw new Error(`${cell?.textContent ?? 'nothing'} cannot be read`);
    return parsed.value;
  }

  it('are all buttons that say what they open', async () => {
    const element = await shooting();
    const cells = everyElement('table td.num', element);
    expect(cells.length).to.equal(2 + CAUSES.length + 3 * (FAMILIES.length + 1) + 3 * 6);
    for (const cell of [...cells, ...everyElement('output.total', element)]) {
      const button = cell.querySelector('button.figure-link');
      expect(button?.getAttribute('aria-expanded')).to.equal('false');
      expect(said(button)).to.match(/(?:D’où vient ce chiffre|Where does)/u);
    }
  });

  it('open parts that sum, as they are shown, to the gap of each cause, family and line', async () => {
    const element = await shooting();
    const { gap, parts, families, entries } = comparisonOf(element.productionStore);
    const lines = everyElement('[data-figure^="line gap"]', element).map(({ dataset }) => dataset['figure'] ?? '');
    const expected: readonly (readonly [string, Decimal])[] = [
      ['family gap total', gap], ...CAUSES.map((cause) => [`cause ${cause}`, parts[cause]] as const), ...families.map((each) => [`family gap ${each.family}`, each.gap] as const),
      ...lines.map((name) => [name, entries.find(({ id }) => `line gap ${id}` === name)!.gap] as const),
    ];
    expect(expected.length).to.equal(1 + CAUSES.length + FAMILIES.length + 6);
    for (const [name, kg] of expected) {
      const panel = await opened(element, name, 'shoot-gap');
      const shown = everyElement('tbody tr:not(.opened) td.num', panel).map(kilograms);
      expect(sum(shown).eq(kg), name).to.be.true;
      if (shown.length > 0) expect(kilograms(everyElement('tfoot td.num', panel)[0]).eq(kg), name).to.be.true;
      else expect(said(panel), name).to.match(/Aucune ligne|aucune ligne/u);
      figure(element, name).click();
      await rendered();
    }
  });

  const sides: readonly (readonly [string, string, RegExp])[] = [
    ['pair planned', 'shoot-sum', /D’où vient ce chiffre : Prévisionnel Somme exacte de 49 lignes/u],
    ['pair actual', 'shoot-sum', /D’où vient ce chiffre : Bilan après tournage/u],
    ['cause planned', 'shoot-sum', /D’où vient ce chiffre : Prévisionnel/u],
    ['cause actual', 'shoot-sum', /D’où vient ce chiffre : Bilan après tournage/u],
    ['family planned lodging', 'shoot-sum', /D’où vient ce chiffre : Hébergement et repas Somme exacte de 8 lignes : 11 353 kg ?, entre 8,4 et 15 t/u],
    ['family actual total', 'shoot-sum', /D’où vient ce chiffre : Bilan après tournage/u],
    ['family gap total', 'shoot-gap', /D’où vient cet écart : Total/u],
    ['cause method', 'shoot-gap', /Prévu en t\.km : 12 760 t\.km × 0,257 kg CO₂e\/t\.km = 3 279,32 kg Relevé en L : 1 180 L × 3,1 kg CO₂e\/L = 3 658 kg 3 658 kg − 3 279,32 kg .*= \+378,68 kg/u],
    ['cause carried', 'shoot-gap', /Sans mesure, le prévu compte des deux côtés.* kg − [\d\s,]+ kg .*= 0 kg/u],
  ];
  for (const [name, panel, expected] of sides) {
    it(`open in place, as ${name} does, and get the keyboard back`, async () => {
      const element = await shooting();
      const found = await opened(element, name, panel);
      expect(said(found)).to.match(expected);
      expect(figure(element, name).getAttribute('aria-expanded')).to.equal('true');
      within(found, '.actions button')!.focus();
      await press('Enter');
      expect(within(element, VIEW, panel) === null).to.be.true;
      expect(focused() === figure(element, name)).to.be.true;
    });
  }

  it('open a line’s own provenance, on the side it stands on', async () => {
    const element = await put('shoot-comparison', { document: frozen(fuel('1000'), trains()) });
    element.productionStore.dispatch({ kind: 'actual/set', id: 'fuel', reading: fuel('500').planned });
    await rendered();
    expect(said(await opened(element, 'line planned fuel', 'shoot-provenance'))).to.contain('1 000 L × 3,1 kg CO₂e/L');
    expect(said(await opened(element, 'line actual fuel', 'shoot-provenance'))).to.contain('500 L × 3,1 kg CO₂e/L');
    expect(everyElement('shoot-provenance', element)).to.have.length(1);
    const gap = await opened(element, 'line gap fuel', 'shoot-gap');
    expect(said(gap)).to.match(/Écart exact : −1 550 kg, sur 1 ligne.*Activité.*\( ?500 L − 1 000 L\) × 3,1 kg CO₂e\/L.*= −1 550 kg/u);
  });

  it('lead from a gap to both sides of its lines, and back, with the keyboard', async () => {
    const element = await put('shoot-comparison', { document: frozen(fuel('1000'), cars()) });
    element.productionStore.dispatch({ kind: 'actual/set', id: 'fuel', reading: { kind: 'none' } });
    await rendered();
    const gap = await opened(element, 'cause cancelled', 'shoot-gap');
    for (const [side, expected] of [['planned', '1 000 L × 3,1 kg CO₂e/L'], ['actual', 'Cela n’a pas eu lieu : la ligne compte pour zéro.']] as const) {
      const link = within(gap, `[data-figure="side ${side} fuel"]`)!;
      link.focus();
      await press('Enter');
      await reached(gap, 'shoot-provenance', 'shoot-provenance-view', '.panel');
      expect(said(within(gap, 'shoot-provenance'))).to.contain(expected);
      within(gap, 'shoot-provenance', 'shoot-provenance-view', '.actions button')!.focus();
      await press('Enter');
      expect(focused() === link).to.be.true;
    }
    expect(within(element, VIEW, 'shoot-gap') === gap).to.be.true;
  });

  it('say what nobody planned', async () => {
    const element = await put('shoot-comparison', { document: frozen(fuel('1000'), cars()) });
    element.productionStore.dispatch({ kind: 'entry/add', entry: { ...fuel('20', 'boat'), planned: { kind: 'absent' }, actual: fuel('20').planned } });
    await rendered();
    expect(said(await opened(element, 'line planned boat', 'shoot-provenance'))).to.contain('Rien n’était prévu pour cette ligne');
    expect(said(await opened(element, 'line gap boat', 'shoot-gap'))).to.match(/Imprévu Absent du prévisionnel 20 L × 3,1 kg CO₂e\/L.*= \+62 kg/u);
  });

  it('open one at a time in a table, and each table on its own', async () => {
    const element = await shooting();
    await opened(element, 'cause choice', 'shoot-gap');
    await opened(element, 'cause activity', 'shoot-gap');
    await opened(element, 'family planned transport', 'shoot-sum');
    expect(everyElement('[aria-expanded="true"]', within(element, VIEW)!).map(({ dataset }) => dataset['figure'])).to.deep.equal(['cause activity', 'family planned transport']);
  });

  it('are accessible when they are open, on a desktop and on a phone, and no wider than it', async () => {
    const element = await shooting();
    for (const [name, panel] of [['pair planned', 'shoot-sum'], ['cause choice', 'shoot-gap'], ['family gap technical', 'shoot-gap'], ['line gap genset', 'shoot-gap']] as const) {
      const named = within(element, VIEW, `[data-figure="${name}"]`) ?? everyElement('[data-figure^="line gap"]', element)[0]!;
      await opened(element, named.dataset['figure'] ?? '', panel);
    }
    await expect(element).to.be.accessible();
    await setViewport({ width: 320, height: 700 });
    await rendered();
    await expect(element).to.be.accessible();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const panel of everyElement('shoot-gap, shoot-sum', element)) expect(panel.clientWidth).to.be.greaterThan(280);
    for (const sign of everyElement('.arithmetic .op', element)) expect(sign.parentElement?.firstElementChild === sign).to.be.true;
    await setViewport({ width: 800, height: 600 });
  });

  it('speak the language of the page', async () => {
    for (const [lang, expected] of [['en', /Exact variance: [+−]?[\d,.]+ kg, over \d+ lines?/u], ['de', /Genaue Abweichung: [+−]?[\d\s,]+ kg, aus \d+ Position/u]] as const) {
      const element = await put('shoot-comparison', { document: film('shooting', lang), lang });
      const panel = await opened(element, 'cause activity', 'shoot-gap');
      await complete(lang);
      expect(said(panel)).to.match(expected);
    }
  });
});
