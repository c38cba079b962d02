import { expect } from '@open-wc/testing';
import type { ProductionDocument } from '../../src/index.js';
import { frLater } from '../../src/locale/messages/fr-later.js';
import { draft, film, frozen, fuel, trains } from '../suites/film.js';
import { everyElement, fill, rendered, said, until, within } from '../suites/page.js';
import { complete, type Documented, shown } from '../suites/shown.js';

const verdict = (element: Element): HTMLElement | undefined => everyElement('shoot-verdict', element)[0];
const toast = (element: Element): Element | null => verdict(element)?.shadowRoot?.querySelector('.toast') ?? null;

async function judged(tag: string, document: ProductionDocument): Promise<Documented> {
  const element = await shown<Documented>(tag, document);
  await complete();
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
