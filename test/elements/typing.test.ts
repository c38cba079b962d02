import { expect } from '@open-wc/testing';
import type { ShootEstimate } from '../../src/elements/index.js';
import type { Reading } from '../../src/index.js';
import { cars, draft, fuel, opened } from '../suites/film.js';
import { fill, press, rewrite, said, type, within } from '../suites/page.js';
import { complete, shown } from '../suites/shown.js';

const LINE = ['#line-fuel', 'shoot-reading'] as const;
const field = (element: ShootEstimate, name = 'total'): HTMLInputElement => within<HTMLInputElement>(element, name === 'total' ? '#line-fuel' : '#line-cars', 'shoot-reading', `#${name}`)!;
const total = (element: ShootEstimate): string => said(within(element, 'shoot-total', '[part="total"]'));
const result = (element: ShootEstimate): string => said(within(element, '#line-fuel', '.result'));
const planned = (element: ShootEstimate): Reading => opened(element.document).entries[0]!.planned;
/** What the field is said to be wrong about, found as a screen reader finds it. */
const problem = (input: HTMLInputElement): string => {
  const described = input.getAttribute('aria-describedby');
  return described === null ? '' : said((input.getRootNode() as ShadowRoot).getElementById(described));
};

describe('typing a figure', () => {
  it('follows each keystroke, before the field is left', async () => {
    const element = await shown('shoot-estimate', draft(fuel('100')));
    const seen: string[] = [];
    await rewrite(field(element), '');
    for (const key of '1250,5') {
      await type(key);
      seen.push(total(element));
    }
    // 3.1 kg a litre: 1, 12, 125, 1250, "1250,", 1250,5 litres.
    expect(seen.map((each) => each.replace('environ ', ''))).to.deep.equal(['3,1 kg CO₂e', '37 kg CO₂e', '390 kg CO₂e', '3,9 t CO₂e', '3,9 t CO₂e', '3,9 t CO₂e']);
    expect(field(element).value).to.equal('1250,5');
  });

  const ways: readonly (readonly [string, string, string])[] = [
    ['fr', '1 250,5', '1250.5'], ['fr', '1\u00a0250,5', '1250.5'], ['fr', '1\u202f250,5', '1250.5'], ['fr', '1250.5', '1250.5'], ['fr', '1.250,5', '1250.5'],
    ['fr', '１２５０，５', '1250.5'], ['fr', '1 250,5 L', '1250.5'], ['fr', '+12', '12'],
    ['en', '1,250.5', '1250.5'], ['en', '１，２５０．５', '1250.5'], ['en', '1,250', '1250'],
    ['de', '1.250,5', '1250.5'], ['de', '1’250,5', '1250.5'],
  ];
  for (const [lang, text, value] of ways) {
    it(`reads “${text}” in ${lang} as ${value}`, async () => {
      const element = await shown('shoot-estimate', draft(fuel('100')), { lang });
      await fill(field(element), text);
      const reading = planned(element);
      expect(reading.kind === 'quantity' ? String(reading.inputs['total']) : reading.kind).to.equal(value);
      expect(problem(field(element))).to.equal('');
    });
  }

  const refusals: readonly (readonly [string, string, RegExp])[] = [
    ['fr', '12O', /« 12O » contient la lettre O\..*120.*gardée/u], ['en', '12O', /“12O” contains the letter O\..*120.*kept/u], ['de', '12O', /„12O“ enthält den Buchstaben O\..*120.*erhalten/u],
    ['fr', '−12', /ne peut pas être négative/u], ['en', '-12', /cannot be negative/u], ['de', '\uff0d12', /nicht negativ/u],
    ['fr', '1e400', /trop grand/u], ['en', '1e400', /too large/u], ['de', '1e400', /zu groß/u],
    ['fr', '9999999999999', /dépasse tout ce qu’une production/u], ['fr', '1,2,3', /deux séparateurs décimaux/u], ['en', '12 m', /one thing too many/u], ['de', '1.250', /auf zwei Arten/u],
    ['fr', '__proto__', /n’est pas un nombre/u], ['en', 'NaN', /not a number/u], ['en', '0x1F', /./u], ['fr', '<b>1</b>', /./u],
  ];
  for (const [lang, text, why] of refusals) {
    it(`keeps “${text}” as typed in ${lang}, says why, does not count it, and finds it again in the saved file`, async () => {
      const element = await shown('shoot-estimate', draft(fuel('100'), cars()), { lang });
      const before = total(element);
      await fill(field(element), text);
      expect(field(element).value).to.equal(text);
      expect(field(element).getAttribute('aria-invalid')).to.equal('true');
      expect(problem(field(element))).to.match(why);
      expect(result(element)).to.match(/^—/u);
      expect(total(element)).not.to.equal(before);
      const again = await shown('shoot-estimate', JSON.stringify(element.document), { lang });
      expect(field(again).value).to.equal(text);
      expect(problem(field(again))).to.match(why);
      expect(total(again)).to.equal(total(element));
    });
  }

  it('says why in the reader’s language when the language changes', async () => {
    const element = await shown('shoot-estimate', draft(fuel('100')));
    await fill(field(element), '12O');
    element.lang = 'de';
    await complete('de');
    expect(field(element).value).to.equal('12O');
    expect(problem(field(element))).to.match(/enthält den Buchstaben O/u);
  });

  it('does not count what one language could not read until a person of another has read it', async () => {
    const element = await shown('shoot-estimate', draft(fuel('100')), { lang: 'de' });
    await fill(field(element), '1.250');
    const again = await shown('shoot-estimate', element.document, { lang: 'en' });
    expect(field(again).value).to.equal('1.250');
    expect(result(again)).to.match(/^—/u);
    expect(problem(field(again))).to.match(/read in two ways\. Write 1\.25\./u);
    await fill(field(again), '1,250');
    expect(result(again)).to.match(/3\.9 t/u);
  });

  it('says that more than the field can hold is too much', async () => {
    const element = await shown('shoot-estimate', draft({ ...cars('fuel'), activity: 'genset', planned: { kind: 'unparseable', inputs: {}, texts: { power: '', loadRate: '', hoursPerDay: '', days: '', specificConsumption: '' }, unit: 'L', factor: 'fuel.non-road-diesel.fr', quality: 'estimated' } }));
    await fill(field(element, 'total') ?? within(element, ...LINE, '#loadRate')!, '120');
    expect(problem(within<HTMLInputElement>(element, ...LINE, '#loadRate')!)).to.match(/Au plus 100/u);
  });

  it('takes a pasted million of characters as far as a document holds them, and still opens', async () => {
    const element = await shown('shoot-estimate', draft(fuel('100')));
    field(element).focus();
    field(element).select();
    document.execCommand('insertText', false, '9'.repeat(1_000_000));
    await press('Tab');
    expect(field(element).value).to.have.length(200);
    expect(problem(field(element))).to.match(/trop longue pour être un nombre/u);
    const again = await shown('shoot-estimate', JSON.stringify(element.document));
    expect(field(again).value).to.equal('9'.repeat(200));
  });

  it('keeps the other inputs of a line when one of them cannot be read', async () => {
    const element = await shown('shoot-estimate', draft(cars()));
    await fill(field(element, 'days'), 'vingt-quatre');
    expect(['vehicles', 'days', 'dailyDistance'].map((name) => field(element, name).value)).to.deep.equal(['3', 'vingt-quatre', '85,5']);
    await fill(field(element, 'days'), '24');
    expect(total(element)).to.match(/1,2 t/u);
  });

  it('writes what it has read in groups once the field is left', async () => {
    const element = await shown('shoot-estimate', draft(fuel('100')));
    await fill(field(element), '1250.50');
    expect(field(element).value).to.equal('1\u202f250,5');
  });

  it('takes an emptied field as nothing said, not as zero', async () => {
    const element = await shown('shoot-estimate', draft(fuel('100')));
    await fill(field(element), '');
    expect(planned(element).kind).to.equal('unparseable');
    expect(problem(field(element))).to.equal('');
    expect(result(element)).to.match(/^—/u);
  });
});
