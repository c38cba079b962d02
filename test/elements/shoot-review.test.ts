import { expect } from '@open-wc/testing';
import type { ShootEstimate } from '../../src/elements/index.js';
import type { Entry } from '../../src/model/index.js';
import { cars, draft, film, frozen, fuel, line, read, trains } from '../suites/film.js';
import { click, everyElement, focused, rendered, said, until, within } from '../suites/page.js';
import { complete, shown } from '../suites/shown.js';

const review = (element: Element): HTMLElement | null => within(element, 'shoot-review');
async function reviewed(...lines: readonly Entry[]): Promise<ShootEstimate> {
  const element = await shown('shoot-estimate', draft(...lines));
  await complete();
  // It is fetched when the foot of the estimate is near.
  if (lines.length > 0) await until(() => said(review(element)) !== '', 'nothing is asked');
  return element;
}
const meals = (id: string, people: string) => line(id, 'meals', read('meal.average.fr', 'meal', { people, days: '24', mealsPerDay: '1' }));

describe('<shoot-review>', () => {
  it('asks whether kilometres and litres of the same vehicles are one thing, and counts both', async () => {
    const element = await reviewed(fuel('1000'), cars());
    const { kg } = element.productionStore.state.estimate.total;
    expect(said(review(element))).to.match(/est-ce la même chose, dite deux fois/u);
    expect(kg.gt(0)).to.be.true;
    const question = everyElement('.checks button', review(element)!)[0]!;
    await click(question);
    await until(() => (focused()?.getRootNode() as ShadowRoot).host.localName === 'shoot-reading', 'the keyboard is not on the line');
  });

  it('has no question where there is none', async () => {
    const element = await reviewed(cars());
    expect(said(review(element))).not.to.contain('dite deux fois');
  });

  it('says what carries the range, the heaviest first, with shares of the whole', async () => {
    const element = await reviewed(fuel('1000'), cars());
    const shares = everyElement('section[aria-labelledby="range"] td.num', review(element)!).map((cell) => Number(/\d+/u.exec(said(cell))?.[0]));
    expect(shares.length).to.be.above(1);
    expect([...shares].sort((a, b) => b - a)).to.deep.equal(shares);
    expect(shares.reduce((sum, share) => sum + share, 0)).to.be.at.most(102);
  });

  it('tries a lever without changing a line, and says which line saves what, by which cause', async () => {
    const element = await reviewed(meals('meals', '45'), fuel('1000'));
    const before = element.document;
    const box = everyElement('.option input', review(element)!)[0]!;
    await click(box);
    await rendered();
    expect(said(review(element))).to.match(/Le total passerait de .* à .*/u);
    expect(everyElement('section[aria-labelledby="levers"] tbody tr', review(element)!).map((row) => said(row.querySelector('th'))).join()).to.match(/Choix −/u);
    expect(element.document).to.deep.equal(before);
    await expect(element).to.be.accessible();
  });

  it('is not there once the estimate is frozen, nor without a figure', async () => {
    const done = await shown('shoot-estimate', frozen(fuel('1000'), trains()));
    await complete();
    expect(review(done) === null).to.be.true;
    const nothing = await reviewed();
    expect(said(review(nothing))).to.equal('');
  });

  for (const lang of ['en', 'de'] as const) {
    it(`speaks ${lang}`, async () => {
      const element = await shown('shoot-estimate', film('drafting', lang), { lang });
      await complete(lang);
      await until(() => said(review(element)) !== '', 'nothing is said');
      expect(said(review(element))).not.to.match(/fourchette|Hypothèse/u);
      await expect(element).to.be.accessible();
    });
  }
});
