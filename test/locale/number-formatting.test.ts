import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decimal, toText } from '../../src/units/index.js';
import { LANGUAGES, type Language } from '../../src/locale/language.js';
import { NARROW_SPACE, type NumberOptions, formatDate, formatInput, formatNumber, formatPercent } from '../../src/locale/number-formatting.js';
import { parseNumber } from '../../src/locale/number-parsing.js';

/** "_" stands for U+202F in what is expected. */
const visible = (text: string) => text.replaceAll(NARROW_SPACE, '_');

const NUMBERS: readonly (readonly [string, NumberOptions, Readonly<Record<Language, string>>])[] = [
  ['1250.5', {}, { fr: '1_250,5', en: '1,250.5', de: '1_250,5' }],
  ['1000', {}, { fr: '1_000', en: '1,000', de: '1_000' }],
  ['-1234567.891', {}, { fr: '−1_234_567,891', en: '−1,234,567.891', de: '−1_234_567,891' }],
  ['12345678901234567890.123456789', {}, { fr: '12_345_678_901_234_567_890,123456789', en: '12,345,678,901,234,567,890.123456789', de: '12_345_678_901_234_567_890,123456789' }],
  ['0.000000000001', {}, { fr: '0,000000000001', en: '0.000000000001', de: '0,000000000001' }],
  ['2.5', { maximumDecimals: 0 }, { fr: '2', en: '2', de: '2' }],
  ['3.5', { maximumDecimals: 0 }, { fr: '4', en: '4', de: '4' }],
  ['4', { minimumDecimals: 1, maximumDecimals: 1 }, { fr: '4,0', en: '4.0', de: '4,0' }],
  ['-0.04', { minimumDecimals: 1, maximumDecimals: 1 }, { fr: '0,0', en: '0.0', de: '0,0' }],
  ['4.5678', { minimumDecimals: 3, maximumDecimals: 1 }, { fr: '4,568', en: '4.568', de: '4,568' }],
  ['4', { minimumDecimals: 2 }, { fr: '4,00', en: '4.00', de: '4,00' }],
];

const PERCENTS: readonly (readonly [string, number, Readonly<Record<Language, string>>])[] = [
  ['0.78', 0, { fr: '78_%', en: '78%', de: '78_%' }],
  ['0.125', 1, { fr: '12,5_%', en: '12.5%', de: '12,5_%' }],
  ['0.005', 0, { fr: '0_%', en: '0%', de: '0_%' }],
  ['12.5', 0, { fr: '1_250_%', en: '1,250%', de: '1_250_%' }],
  ['-0.11', 0, { fr: '−11_%', en: '−11%', de: '−11_%' }],
];

const DATES: readonly (readonly [string, Readonly<Record<Language, string>>])[] = [
  ['2026-04-02', { fr: '2 avril 2026', en: '2 April 2026', de: '2. April 2026' }],
  ['2026-08-01', { fr: '1er août 2026', en: '1 August 2026', de: '1. August 2026' }],
  ['2025-12-31', { fr: '31 décembre 2025', en: '31 December 2025', de: '31. Dezember 2025' }],
  ['2024-02-29', { fr: '29 février 2024', en: '29 February 2024', de: '29. Februar 2024' }],
  ['2026-02-30', { fr: '2026-02-30', en: '2026-02-30', de: '2026-02-30' }],
  ['2026-13-01', { fr: '2026-13-01', en: '2026-13-01', de: '2026-13-01' }],
  ['2026-04-02T23:30:00Z', { fr: '2026-04-02T23:30:00Z', en: '2026-04-02T23:30:00Z', de: '2026-04-02T23:30:00Z' }],
  ['bientôt', { fr: 'bientôt', en: 'bientôt', de: 'bientôt' }],
];

const anyLanguage = fc.constantFrom(...LANGUAGES);
const digits = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength });
/** Everything a field can hold: 15 digits before the mark, 12 after. */
const anyDecimal = fc.tuple(fc.boolean(), digits(15), digits(12))
  .map(([negative, whole, fraction]) => decimal(`${negative ? '-' : ''}${whole || '0'}${fraction && `.${fraction}`}`));

describe('formatting a number', () => {
  for (const [text, options, expected] of NUMBERS) {
    it(`writes ${text} with ${JSON.stringify(options)} as each language does`, () => {
      for (const language of LANGUAGES) expect(visible(formatNumber(decimal(text), language, options))).to.equal(expected[language]);
    });
  }

  for (const [share, places, expected] of PERCENTS) {
    it(`writes the share ${share} with ${places} decimals as a percentage`, () => {
      for (const language of LANGUAGES) expect(visible(formatPercent(decimal(share), language, places))).to.equal(expected[language]);
    });
  }

  it('shows in a field what the field reads back to the last digit', () => {
    fc.assert(fc.property(anyDecimal, anyLanguage, (value, language) => {
      const parsed = parseNumber(formatInput(value, language), language);
      return parsed.kind === 'number' && toText(parsed.value) === toText(value);
    }), { numRuns: 2000 });
  });

  it('never shows in one language what another reads as a thousand times more or less, French and German', () => {
    fc.assert(fc.property(anyDecimal, (value) => {
      const parsed = parseNumber(formatInput(value, 'de'), 'fr');
      return parsed.kind === 'number' && toText(parsed.value) === toText(value);
    }));
  });
});

describe('formatting a date', () => {
  for (const [text, expected] of DATES) {
    it(`writes ${text} in each language, the day never moved by a time zone`, () => {
      for (const language of LANGUAGES) expect(formatDate(text, language)).to.equal(expected[language]);
    });
  }
});
