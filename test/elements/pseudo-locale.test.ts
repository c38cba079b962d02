/** With every message between brackets, whatever is shown outside of them would stay French in every other language. */
import { expect } from '@open-wc/testing';
import { catalogue, draft, film, fuel, trains } from '../suites/film.js';
import { open } from '../suites/file.js';
import { near } from '../suites/near.js';
import { everyElement, rendered, said, within } from '../suites/page.js';
import { dataOf, leakOf, speakPseudo, unsaidIn } from '../suites/pseudo-locale.js';
import { type Documented, complete } from '../suites/shown.js';
import { put } from '../suites/widget.js';

speakPseudo();
near();

const data = await dataOf(film('balanced'), film('unreadable'), draft());
const MOST = 80;

const widgetOf = (element: Element): string => ((element.getRootNode() as ShadowRoot).host as Element | undefined)?.localName ?? '';
/** Buttons that do the same, on whatever line. */
const kindOf = (button: HTMLElement): string => `${widgetOf(button)} ${button.dataset['figure']?.split(' ')[0] ?? said(button).replace(/[\d\u202f,]+|« [^»]* »/gu, '#')}`;

/** What people have pressed and what they have read, from the first moment on. */
class Reader {
  readonly leaks = new Set<string>();
  readonly #read = new Set<string>();
  readonly #pressed = new Set<string>();

  read(element: Element): void {
    for (const [widget, text] of unsaidIn(element)) {
      if (this.#read.has(text)) continue;
      this.#read.add(text);
      const leak = leakOf(text, data);
      if (leak !== '') this.leaks.add(`${widget}: ${leak}`);
    }
  }

  /** One button of each kind; none of those that change the file. */
  async press(element: Element): Promise<void> {
    for (;;) {
      const next = everyElement('button:not(:disabled), summary', element).find((each) => !this.#pressed.has(kindOf(each)) && widgetOf(each) !== 'shoot-file-bar');
      if (next === undefined || this.#pressed.size > MOST) return;
      this.#pressed.add(kindOf(next));
      next.click();
      await rendered();
      await complete();
      this.read(element);
    }
  }
}

describe('in a language that brackets all it says', () => {
  it('a text outside of its messages is found, and data is not', () => {
    const [first = ''] = data;
    for (const text of ['12,5 kg CO₂e/', first, `${first} (2) · 3 t`, '± 40 %']) expect(leakOf(text, data), text).to.equal('');
    for (const text of ['par jour', `${first} estimé`, 'Fermer']) expect(leakOf(text, data), text).not.to.equal('');
  });

  const scenes: readonly (readonly [string, string, unknown, string?])[] = [
    ['shoot-estimate', 'empty', film('empty'), 'autosave="pseudo-locale"'], ['shoot-estimate', 'drafting', film()], ['shoot-estimate', 'with what cannot be read', film('unreadable')],
    ['shoot-estimate', 'frozen', film('estimated')], ['shoot-estimate', 'with an older edition', { ...draft(fuel('1000'), trains()), edition: catalogue.editions[0]!.id }],
    ['shoot-balance', 'not frozen', film()], ['shoot-balance', 'being shot', film('shooting')], ['shoot-balance', 'closed', film('balanced')],
    ['shoot-comparison', 'of the closed film', film('balanced')], ['shoot-comparison', 'of a draft', draft()], ['shoot-factors', 'of the film', film('shooting')], ['shoot-factors', 'at a record', film(), 'factor="flight.cabin.short-haul.business.2025"'],
  ];
  for (const [tag, what, document, attributes = ''] of scenes) {
    it(`<${tag}> says nothing outside of its messages, whatever is pressed: ${what}`, async () => {
      const element = await put(tag, { document, attributes });
      const reader = new Reader();
      reader.read(element);
      await reader.press(element);
      expect([...reader.leaks]).to.deep.equal([]);
      expect(said(element)).to.contain('⟦');
    }).timeout(60_000);
  }

  it('nor of a file that it cannot open, nor of one that was altered', async () => {
    const element = await put('shoot-balance') as Element as Documented;
    const reader = new Reader();
    for (const content of ['', '{"schema":"shootprint/production@9"}', JSON.stringify({ ...film(), stage: 'half', colour: 'red' })]) {
      await open(element, content);
      reader.read(within(element, 'shoot-file-bar')!);
    }
    const altered = film('balanced');
    for (const snapshot of altered.snapshots) Object.assign(snapshot, { lines: snapshot.lines.slice(1), total: { kg: '1', low: '1', high: '1' }, quality: { ...snapshot.quality, carried: '1' }, factors: snapshot.factors.map((factor) => ({ ...factor, source: 'x', kgPer: '1' })) });
    element.document = { ...altered, profile: { ...altered.profile, title: 'Le Quai', country: 'CH' } };
    await element.updateComplete;
    await complete();
    await reader.press(element);
    expect([...reader.leaks]).to.deep.equal([]);
  }).timeout(60_000);
});
