import { expect } from '@open-wc/testing';
import { type ProblemCode, canonical, closeBalance, freezeEstimate, frozenEstimate, serializeProduction } from '../../src/index.js';
import { loadAllMessages } from '../../src/locale/index.js';
import { bar, open, saved, status, titled } from '../suites/file.js';
import { type Language, cars, catalogue, draft, film, frozen, fuel, opened, trains } from '../suites/film.js';
import { buttonSaying, click, everyElement, fill, heard, rendered, said, until, within } from '../suites/page.js';
import { shown } from '../suites/shown.js';

const inside = (deed: (document: Record<string, unknown>) => void): string => {
  const document = structuredClone(frozen(fuel('1000'))) as unknown as Record<string, unknown>;
  deed(document);
  return JSON.stringify(document);
};

describe('saving a file', () => {
  it('gives the page the canonical text and a name, and saves nothing itself when the page cancels', async () => {
    const element = await shown('shoot-estimate', titled('L’Été où « tout » brûle / 2'));
    const event = await saved(element);
    expect([event.cancelable, event.bubbles, event.composed]).to.deep.equal([true, true, true]);
    expect(event.text).to.equal(canonical(JSON.parse(event.text) as never));
    expect(event.text).to.equal(serializeProduction(opened(element.document)));
    expect(event.fileName).to.equal('l-ete-ou-tout-brule-2.shootprint.json');
    expect(status(element)).to.equal('');
  });

  it('says where the file went when the page lets it', async () => {
    const element = await shown('shoot-estimate', titled('Le Quai'));
    const [clicked, create] = [HTMLAnchorElement.prototype.click, URL.createObjectURL.bind(URL)];
    const files: [string, Blob][] = [];
    let given: Blob = new Blob();
    URL.createObjectURL = (blob: Blob) => { given = blob; return create(blob); };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) { files.push([this.download, given]); };
    try {
      buttonSaying('Enregistrer', bar(element))!.click();
      await rendered();
    } finally {
      HTMLAnchorElement.prototype.click = clicked;
      URL.createObjectURL = create;
    }
    expect(files.map(([name]) => name)).to.deep.equal(['le-quai.shootprint.json']);
    const text = await files[0]![1].text();
    expect(text).to.equal(serializeProduction(opened(element.document)));
    expect(status(element)).to.contain('« le-quai.shootprint.json »');
  });

  for (const stage of ['drafting', 'unreadable', 'estimated', 'shooting', 'balanced'] as const) {
    it(`opens what was saved to the same digest: ${stage}`, async () => {
      const element = await shown('shoot-estimate', film(stage));
      const { text } = await saved(element);
      const other = await shown('shoot-estimate');
      await open(other, text);
      expect(JSON.stringify((await saved(other)).text)).to.equal(JSON.stringify(text));
      const digests = [element, other].map((each) => {
        const production = opened(each.document);
        if (production.stage === 'balanced') return production.snapshots[1]!.digest;
        return frozenEstimate(production.stage === 'drafting' ? freezeEstimate(production, catalogue, '2026-03-02') : closeBalance(production, catalogue, '2026-11-20'))!.digest;
      });
      expect(digests[1]).to.equal(digests[0]);
    });
  }
});

describe('opening a file', () => {
  it('shows it, says its name, and goes back to the one before', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    const before = element.document;
    const events = heard(document);
    await open(element, JSON.stringify(draft(cars(), trains())), 'Le “film” <2>.json');
    expect(opened(element.document).entries.map(({ id }) => id)).to.deep.equal(['cars', 'trains']);
    expect(status(element)).to.contain('« Le “film” <2>.json » est ouvert');
    await click(buttonSaying('Revenir à la précédente', bar(element)));
    expect(element.document).to.deep.equal(before);
    expect(events).to.deep.equal(['shoot-change', 'shoot-change']);
    expect(document.activeElement === document.body).to.be.false;
  });

  const refusals: readonly (readonly [string, BlobPart, ProblemCode])[] = [
    ['an empty file', '', 'empty'],
    ['white space', ' \n\t', 'empty'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'too-large'],
    ['a picture', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), 'not-json'],
    ['JSON of another shape', '{"name":"package","version":"1.0.0"}', 'other-shape'],
    ['a list', '[]', 'other-shape'],
    ['a newer schema', inside((document) => { document['schema'] = 'shootprint/production@2'; }), 'newer-schema'],
    ['a __proto__ key', inside(() => undefined).replace('"stage"', '"__proto__":{"polluted":true},"stage"'), 'forbidden-key'],
    ['a negative quantity', JSON.stringify(draft(fuel('1000'))).replace('"1000"', '"-1000"'), 'negative'],
    ['1e400', JSON.stringify(draft(fuel('1000'))).replace('"1000"', '"1e400"'), 'invalid'],
    ['a note of a million characters', JSON.stringify(draft(fuel('1000', 'fuel', { note: 'x'.repeat(1_000_000) }))), 'too-long'],
  ];
  for (const [index, [what, content, code]] of refusals.entries()) {
    const lang = (['fr', 'en', 'de'] as const satisfies readonly Language[])[index % 3] ?? 'fr';
    it(`refuses ${what}, says why in ${lang}, and leaves the production as it is`, async () => {
      const words = await loadAllMessages(lang);
      const element = await shown('shoot-estimate', draft(fuel('1000')), { lang });
      const [before, events] = [element.document, heard(document)];
      await open(element, content, 'film.json');
      expect(status(element)).to.contain(words.file.notOpened('film.json').replace(/\s+/gu, ' '));
      const [sentence = ''] = words.problems[code]({ found: '\u0000', limit: '\u0000' }).replace(/\s+/gu, ' ').split('\u0000');
      await until(() => status(element).includes(sentence.slice(0, 40)), `it does not say “${sentence}”`);
      expect(element.document).to.deep.equal(before);
      expect(events).to.be.empty;
      expect(Object.hasOwn(Object.prototype, 'polluted')).to.be.false;
    });
  }

  it('does not even read 50 MB into memory', async () => {
    const element = await shown('shoot-estimate');
    const file = new File([new Uint8Array(50 * 1024 * 1024)], 'film.json');
    let reads = 0;
    for (const name of ['text', 'arrayBuffer', 'stream', 'slice'] as const) Object.defineProperty(file, name, { value: () => { reads += 1; return Promise.resolve(''); } });
    await open(element, file);
    expect(reads).to.equal(0);
  });

  it('opens a file whose digest does not match, and warns', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    await open(element, JSON.stringify(frozen(fuel('1000'))).replaceAll('"1000"', '"900"'));
    expect(status(element)).to.match(/est ouvert.*L’empreinte numérique ne correspond pas/u);
    expect(opened(element.document).stage).to.equal('estimated');
    expect(buttonSaying('Revenir à la précédente', bar(element))).not.to.equal(undefined);
  });

  it('opens a file with an unknown factor, shows the line, does not count it, and says so', async () => {
    const element = await shown('shoot-estimate');
    await open(element, JSON.stringify(draft(trains(), fuel('1000'))).replaceAll('fuel.diesel.b7.fr', 'fuel.whale.oil'));
    expect(said(within(element, '#line-fuel'))).to.match(/« fuel\.whale\.oil » n’existe pas/u).and.to.match(/— .*non comptée/u);
    expect(said(within(element, 'shoot-total', '[part="total"]'))).to.match(/33 kg/u);
    expect(said(within(element, '.head'))).to.contain('1 ligne n’est pas comptée');
  });

  it('names at most five problems and counts the others', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    await open(element, JSON.stringify(draft(...Array.from({ length: 9 }, (_, index) => fuel('1000', `fuel-${index}`)))).replaceAll('"1000"', '"-1"'));
    expect(everyElement('li', within(element, 'shoot-file-bar')!)).to.have.length(6);
    expect(status(element)).to.match(/et 4 autres problèmes/u);
  });

  it('opens the same file twice in a row', async () => {
    const element = await shown('shoot-estimate');
    const text = JSON.stringify(draft(fuel('1000')));
    await open(element, text, 'one.json');
    await fill(within(element, '#line-fuel', 'shoot-reading', '#total')!, '5');
    await open(element, text, 'two.json');
    expect(opened(element.document).entries).to.deep.equal([fuel('1000')]);
  });
});
