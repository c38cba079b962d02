import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toText } from '../../src/units/index.js';
import { LANGUAGES, type Language } from '../../src/locale/language.js';
import { type NumberProblem, parseNumber } from '../../src/locale/number-parsing.js';

/** What was read, in one short text: "1250.5", "empty", "letter O → 120". "_" stands for U+202F. */
function readingOf(text: string, language: Language, accepted?: readonly string[]): string {
  const parsed = parseNumber(text, language, accepted);
  if (parsed.kind === 'empty') return 'empty';
  if (parsed.kind === 'number') return toText(parsed.value);
  const suggested = parsed.suggestions.length === 0 ? '' : ` → ${parsed.suggestions.join(' | ')}`;
  return `${parsed.reason}${parsed.offender === undefined ? '' : ` ${parsed.offender}`}${suggested}`.replaceAll('\u202F', '_');
}

const IN_EVERY_LANGUAGE: readonly (readonly [string, string])[] = [
  ['120', '120'], ['007', '7'], ['1,5', '1.5'], ['1.5', '1.5'], ['12.50', '12.5'], ['0,185', '0.185'], ['0.185', '0.185'], ['.5', '0.5'], [',5', '0.5'], ['5.', '5'],
  ['1 250,5', '1250.5'], ['1,250.5', '1250.5'], ['1.250,5', '1250.5'], ["1'250.5", '1250.5'], ['1’250,50', '1250.5'],
  ['1 250', '1250'], ["1'250", '1250'], ['1 250,500', '1250.5'], ["1'250.500", '1250.5'], ['1.250,500', '1250.5'], ['1,250.500', '1250.5'],
  ['1.250.000', '1250000'], ['1,250,000', '1250000'], ['1 250 000', '1250000'], ['1.250.000,75', '1250000.75'],
  ['1\u00A0250,5', '1250.5'], ['1\u202F250,5', '1250.5'], ['1\u2009250,5', '1250.5'], ['1\u3000250', '1250'], ['1 250\u202F000', '1250000'],
  ['１２５０．５', '1250.5'], ['１　２５０，５', '1250.5'], ['－１２', '-12'], ['＋１２', '12'],
  ['١٢٥', '125'], ['١٬٢٥٠٫٥', '1250.5'], ['١٫٢٥٠', '1.25'], ['۱۲۵', '125'],
  ['\u22125', '-5'], ['-5', '-5'], ['–5,5', '-5.5'], ['\u2212 5', '-5'], ['+5', '5'], ['-0', '0'], ['−1 250,5', '-1250.5'],
  [' 120 ', '120'], ['120\u00A0\t\n', '120'], ['\u200E120\u200F', '120'], ['\uFEFF1\u2060 250', '1250'],
  ['999999999999999', '999999999999999'], ['0,000000000001', '0.000000000001'], ['1,50000000000000000000', '1.5'], ['000000000000000000001', '1'],
  ['', 'empty'], ['   ', 'empty'], ['\u200B\u00A0', 'empty'],
  ['12O', 'letter O → 120'], ['12o', 'letter o → 120'], ['l20', 'letter l → 120'], ['1I5', 'letter I → 115'], ['12\u041E', 'letter \u041E → 120'], ['-12O', 'letter O → −120'],
  ['12l', 'text l'], ['120 km', 'text km'], ['120km/h', 'text km/h'], ['50 %', 'text %'], ['14 × 2', 'text × 2'], ['5-', 'text -'], ['5–10', 'text -10'], ['10²', 'text ²'],
  ['2026-04-02', 'text -04-02'], ['12O miles', 'text O miles'], ['1\t250', 'text \t250'], ['1\n250', 'text \n250'], ['120 octets', 'text octets'],
  ['abc', 'not-a-number abc'], ['-', 'not-a-number -'], [',', 'not-a-number ,'], ['½', 'not-a-number ½'], ['env. 12', 'not-a-number env.'], ['--5', 'not-a-number --'], ['(5)', 'not-a-number ('],
  ['NaN', 'not-a-number NaN'], ['Infinity', 'not-a-number Infinity'], ['O', 'not-a-number O'], ['e5', 'not-a-number e'], ['0x1F', 'text x1F'],
  ['1,5,3', 'two-decimal-marks ,'], ['1,250,5', 'two-decimal-marks ,'], ['12.345.6', 'two-decimal-marks .'], ['12.5.2026', 'two-decimal-marks .'], ['1,2.3,4', 'two-decimal-marks ,'], ['1.250,5.3', 'two-decimal-marks .'], ['12,34,567', 'two-decimal-marks ,'], ['0,250,000', 'two-decimal-marks ,'],
  ['12 50', 'bad-grouping'], ['1250 000', 'bad-grouping'], ['1 2500', 'bad-grouping'], ['0 250', 'bad-grouping'], ['1  250', 'bad-grouping'], ["1 250'000", 'bad-grouping'], ['1.250 000', 'bad-grouping'], ['1,5 5', 'bad-grouping'],
  ['1e400', 'too-large e400'], ['1E+16', 'too-large E+16'], ['1e5', 'exponent e5'], ['1,5E-3', 'exponent E-3'], ['1e-400', 'exponent e-400'], ['1000000000000000', 'too-large'], ['1 000 000 000 000 000', 'too-large'],
  ['0,0000000000001', 'too-precise'], ['1'.repeat(65), 'too-long'],
];

const BY_LANGUAGE: readonly (readonly [string, Readonly<Record<Language, string>>])[] = [
  ['1,250', { fr: '1.25', en: '1250', de: '1.25' }],
  ['12,000', { fr: 'ambiguous-separator , → 12_000 | 12', en: '12000', de: 'ambiguous-separator , → 12_000 | 12' }],
  ['12.000', { fr: '12000', en: 'ambiguous-separator . → 12,000 | 12', de: '12000' }],
  ['31.000', { fr: '31000', en: 'ambiguous-separator . → 31,000 | 31', de: '31000' }],
  ['31,000', { fr: 'ambiguous-separator , → 31_000 | 31', en: '31000', de: 'ambiguous-separator , → 31_000 | 31' }],
  ['-5.000', { fr: '-5000', en: 'ambiguous-separator . → −5,000 | −5', de: '-5000' }],
  ['999.000', { fr: '999000', en: 'ambiguous-separator . → 999,000 | 999', de: '999000' }],
  ['31.0000', { fr: '31', en: '31', de: '31' }],
  ['1234.000', { fr: '1234', en: '1234', de: '1234' }],
  ['1234,000', { fr: '1234', en: 'ambiguous-separator , → 1,234,000 | 1,234', de: '1234' }],
  ['0,000', { fr: '0', en: '0', de: '0' }],
  ['0.000', { fr: '0', en: '0', de: '0' }],
  ['3,480', { fr: '3.48', en: '3480', de: '3.48' }],
  ['-250,500', { fr: '-250.5', en: '-250500', de: '-250.5' }],
  ['1.250', { fr: 'ambiguous-separator . → 1_250 | 1,25', en: '1.25', de: 'ambiguous-separator . → 1_250 | 1,25' }],
  ['-12.345', { fr: 'ambiguous-separator . → −12_345 | −12,345', en: '-12.345', de: 'ambiguous-separator . → −12_345 | −12,345' }],
  ['１．２５０', { fr: 'ambiguous-separator . → 1_250 | 1,25', en: '1.25', de: 'ambiguous-separator . → 1_250 | 1,25' }],
  ['1234.567', { fr: '1234.567', en: '1234.567', de: '1234.567' }],
  ['1234,567', { fr: '1234.567', en: 'ambiguous-separator , → 1,234,567 | 1,234.567', de: '1234.567' }],
];

const WITH_UNITS: readonly (readonly [string, readonly string[], string])[] = [
  ['120 km', ['km'], '120'], ['120km', ['km'], '120'], ['120\u202Fkm', ['km'], '120'], ['120 KM', ['km'], '120'], ['12O km', ['km'], 'letter O → 120'], ['12O jours', ['jours'], 'letter O → 120'],
  ['12 kWh', ['h'], 'text kWh'], ['12 m', ['km'], 'text m'], ['12 l', ['L'], '12'], ['12l', ['L'], '12'], ['50 %', ['%'], '50'], ['3,5 k€', ['€', 'k€'], '3.5'], ['3.5 passager.km', ['passager.km'], '3.5'],
  ['12 t CO₂e', ['t\u202FCO₂e'], '12'], ['km', ['km'], 'not-a-number km'], ['1.250 km', ['km'], 'ambiguous-separator . → 1_250 | 1,25'], ['31.000 km', ['km'], '31000'],
];

const PROBLEMS: readonly NumberProblem[] = ['letter', 'text', 'ambiguous-separator', 'two-decimal-marks', 'bad-grouping', 'exponent', 'too-large', 'too-precise', 'too-long', 'not-a-number'];
/** Digits, marks, signs and look-alikes: what comes near a number more often than arbitrary text does. */
const nearNumber = fc.string({ unit: fc.constantFrom(...'0123456789', ...'.,\' \u00A0\u202F\u2019+-\u2212eEOolIkm%'), maxLength: 24 });
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme' }), nearNumber);
const anyLanguage = fc.constantFrom(...LANGUAGES);

describe('parsing a number that a person typed', () => {
  for (const [text, expected] of IN_EVERY_LANGUAGE) {
    it(`reads ${JSON.stringify(text)} as "${expected}" in every language`, () => {
      for (const language of LANGUAGES) expect(readingOf(text, language), language).to.equal(expected);
    });
  }

  for (const [text, expected] of BY_LANGUAGE) {
    it(`reads ${JSON.stringify(text)} as the reader's language writes it, or refuses`, () => {
      for (const language of LANGUAGES) expect(readingOf(text, language), language).to.equal(expected[language]);
    });
  }

  for (const [text, accepted, expected] of WITH_UNITS) {
    it(`reads ${JSON.stringify(text)} as "${expected}" where ${accepted.join(', ')} may follow`, () => {
      expect(readingOf(text, 'fr', accepted)).to.equal(expected);
    });
  }

  it('offers no correction for a letter when the corrected text could be read in two ways', () => {
    expect(readingOf('1.O5O', 'de')).to.equal('text O5O');
    expect(readingOf('1.O5O', 'en')).to.equal('letter O → 1.05');
  });

  it('gives zero no sign', () => {
    for (const text of ['-0', '\u22120,00', '-.0']) {
      const parsed = parseNumber(text, 'fr');
      expect(parsed.kind === 'number' && parsed.value.isNegative(), text).to.equal(false);
    }
  });

  it('answers at once to a million characters', () => {
    for (const piece of ['1', ' 1', ',', 'O', 'e9', '\u202F', '\u{1F3AC}']) {
      expect(parseNumber(`1${piece.repeat(1_000_000)}1`, 'fr').kind).to.equal('unreadable');
    }
    expect(readingOf(`120${' '.repeat(1_000_000)}`, 'fr')).to.equal('120');
  });

  it('never throws, and gives a known reason whenever it refuses', () => {
    fc.assert(fc.property(anyText, anyLanguage, fc.array(fc.string({ maxLength: 4 }), { maxLength: 2 }), (text, language, accepted) => {
      const parsed = parseNumber(text, language, accepted);
      return parsed.kind !== 'unreadable' || PROBLEMS.includes(parsed.reason);
    }), { numRuns: 2000 });
  });

  it('suggests only what it can read itself', () => {
    fc.assert(fc.property(nearNumber, anyLanguage, (text, language) => {
      const parsed = parseNumber(text, language, ['km']);
      return parsed.kind !== 'unreadable' || parsed.suggestions.every((suggestion) => parseNumber(suggestion, language).kind === 'number');
    }), { numRuns: 2000 });
  });

  it('never differs by a thousand between languages without the mark being the language\'s own', () => {
    fc.assert(fc.property(nearNumber, (text) => {
      const [french, english, german] = LANGUAGES.map((language) => readingOf(text, language));
      expect(german).to.equal(french);
      const isNumber = (reading: string | undefined) => /^-?\d/.test(reading ?? '');
      if (isNumber(french) && isNumber(english) && french !== english) expect(text.replace(/[^\d.,]/g, '')).to.match(/^\d{1,3},\d{3}$/);
    }), { numRuns: 3000 });
  });
});
