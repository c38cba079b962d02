import { expect } from '@open-wc/testing';
import { type AllMessages, LANGUAGES, type Language, type NumberProblem, type QuickMessages, loadAllMessages, loadLaterMessages, loadMessages, loadQuickMessages } from '../../src/locale/index.js';

type Say = (...parameters: readonly unknown[]) => string;

/** A message by its path: "figure.why". A text says itself. */
type Said = ReadonlyMap<string, { readonly say: Say; readonly takes: number }>;

/** What messages that count are given; the number is where it stands here. A message that counts and is not listed throws. */
const COUNTS: Readonly<Record<string, readonly unknown[]>> = {
  'figure.uncounted': [3], 'figure.emptyFamilies': [3], 'profile.days': [3], 'profile.episodes': [3], 'form.unread': [3], 'profile.people': [3], 'estimate.count': [3], 'estimate.toFix': [3], 'estimate.toFill': [3], 'search.found': [3], 'factors.older': [3],
  'edition.sum': ['First', 3], 'freeze.read': [3], 'freeze.unread': [3], 'freeze.leftOut': [3], 'freeze.emptyFamilies': [3], 'freeze.summary': ['First', 3, 'Third'],
  'balance.measured': ['First', 3], 'balance.estimated': ['First', 3], 'balance.carried': ['First', 3], 'balance.none': [3], 'balance.notMeasured': [3], 'close.explain': [3], 'close.more': [3], 'close.unreadCount': [3],
  'factors.edition': ['First', 3], 'factors.found': [3], 'factors.usedBy': [3], 'factors.from': [3],
  'verdict.holds': [3, 4, 'Third'], 'verdict.differs': [3], 'verdict.ofHost': [3], 'verdict.notCounted': [3], 'verdict.disagrees': [3], 'verdict.more': [3],
  ...Object.fromEntries(['digests', 'totals', 'lines', 'factors', 'percentages', 'assumptions', 'entries', 'sheet'].map((area) => [`verdict.areas.${area}`, [3]])),
  'provenance.sum': [3, 'Second'], 'coproduction.lines': [3], 'comparison.otherLines': [3], 'comparison.carriedLines': ['First', 3], 'comparison.spread': ['First', 'Second', 3], 'comparison.opened.exact': ['First', 3], 'comparison.opened.unmoved': [3], 'problems.more': [3], 'draft.others': [3], 'draft.dropOthers': [3],
};
const UNREADABLE = 'numbers.unreadable';
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = { ...COUNTS, [UNREADABLE]: ['First', { reason: 'letter', offender: 'Second', suggestions: ['Third', 'Fourth'] }] };
const NAMED = { found: 'Found', limit: 'Limit' };
const REASONS: readonly NumberProblem[] = ['letter', 'text', 'ambiguous-separator', 'two-decimal-marks', 'bad-grouping', 'exponent', 'too-large', 'too-precise', 'too-long', 'not-a-number'];
/** Counts whose words do not change with the number. */
const INVARIANT = ['estimate.toFix', 'estimate.toFill'];
/** Given for the other problem of the same kind, and of no use to the reader of this one. */
const UNSAID = ['numbers.bounds.negative', 'numbers.bounds.too-large'];

/** Symbols, marks around what is inserted, and words that the languages share. */
const SHARED = new Set([
  '', '%', 'km', 'kg', 'g', 't', 'L', 'm³', 'kW', 'h', 'kWh', 'MWh', 'L/kWh', '€', 'k€', 'First CO₂e', 'First – Second\u202fThird', 'First\u202fSecond', '±\u202fFirst\u202f%', 'First = Second',
  'First\u00a0Second', 'First\u00a0Second (Third)', 'First (Second)', 'min', 'Production', 'Post-production', 'post-production', 'Train', 'Distance', 'Total', 'Phase', 'Note',
  'Source', 'Combustion', 'Animation', 'Variante', 'Transport', 'Cause', 'Litres', 'Licence', 'Production, communication, engagement', 'Machines', 'Masse', 'L/h', 'm²', 'kg/m²', 'GHG Protocol', 'ISO 14064-1',
]);

function collect(tree: unknown, path: string, into: Map<string, { say: Say; takes: number }>): void {
  if (typeof tree === 'string') into.set(path, { say: () => tree, takes: 0 });
  else if (typeof tree === 'function') into.set(path, { say: tree as Say, takes: tree.length });
  else for (const [key, value] of Object.entries(tree as object)) collect(value, path === '' ? key : `${path}.${key}`, into);
}

function messagesOf(messages: AllMessages & { readonly quick: QuickMessages }): Said {
  const into = new Map<string, { say: Say; takes: number }>();
  collect(messages, '', into);
  return into;
}

const said = Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, messagesOf({ ...await loadAllMessages(language), quick: await loadQuickMessages(language) })]))) as Readonly<Record<Language, Said>>;
const french = said.fr;

/** As many samples as French takes: another language may leave out what it does not say. */
function samplesOf(path: string): readonly unknown[] {
  if (path.startsWith('problems.') && !['problems.more', 'problems.at'].includes(path)) return [NAMED];
  return SAMPLES[path] ?? ['First', 'Second', 'Third', 'Fourth', 'Fifth'].slice(0, french.get(path)?.takes);
}

function speak(language: Language, path: string, samples = samplesOf(path)): string {
  const message = said[language].get(path);
  return message === undefined ? '' : message.say(...samples);
}

/** All that a language says, every reason of an unreadable number included. */
function everything(language: Language): readonly string[] {
  const reasons = REASONS.map((reason) => speak(language, UNREADABLE, ['First', { reason, offender: 'Second', suggestions: [] }]));
  return [...[...french.keys()].map((path) => speak(language, path)), ...reasons];
}

function inserted(language: Language, path: string): readonly string[] {
  const text = speak(language, path);
  const samples = path === UNREADABLE ? ['First', 'Second', 'Third', 'Fourth'] : samplesOf(path).flatMap((sample) => (sample === NAMED ? Object.values(NAMED) : [sample]));
  return samples.map(String).filter((sample) => text.includes(sample));
}

/** Quotation marks in the order they stand. */
const quotes = (text: string): string => text.replace(/[^«»„“”"]/gu, '');
const nothing = (texts: readonly string[]) => { expect(texts).to.deep.equal([]); };

describe('the messages', () => {
  for (const language of LANGUAGES) {
    describe(`of ${language}`, () => {
      it('are those of French, no more and no less', () => {
        expect([...said[language].keys()].sort()).to.deep.equal([...french.keys()].sort());
      });

      it('have no key in both parts, where one would hide the other', async () => {
        const later = Object.keys(await loadLaterMessages(language));
        nothing(Object.keys(await loadMessages(language)).filter((key) => later.includes(key)));
      });

      it('say what they are given', () => {
        for (const path of french.keys()) {
          expect(speak(language, path), path).to.be.a('string');
          expect(inserted(language, path), path).to.deep.equal(inserted('fr', path));
        }
      });

      it('are never empty, but for the unit of a count', () => {
        nothing([...french.keys()].filter((path) => speak(language, path).trim() === '' && path !== 'units.1'));
      });

      it('count as the language does', () => {
        for (const path of Object.keys(COUNTS)) {
          const [none, one, two] = [0, 1, 2].map((count) => speak(language, path, samplesOf(path).map((sample) => (sample === 3 ? count : sample))).replace(/\d/u, '#'));
          expect(none === one, `${path}: 0 as 1`).to.equal(language === 'fr' || INVARIANT.includes(path));
          expect(none === two, `${path}: 0 as 2`).to.equal(language !== 'fr' || INVARIANT.includes(path));
          if (!INVARIANT.includes(path)) expect(one, path).not.to.equal(two);
        }
      });

      it('group the thousands of a count, and keep it with its noun', () => {
        expect(speak(language, 'estimate.count', [5000])).to.match(language === 'en' ? /^5,000\u00a0/u : /^5\u202f000\u00a0/u);
      });

      it('explain every number that cannot be read, say what to write, and that it is kept', () => {
        const kept = speak(language, 'numbers.bounds.negative').split(/(?<=\.) /u).at(-1) ?? '';
        for (const reason of REASONS) {
          const given = { reason, offender: 'Offender', suggestions: ['1', '2'] };
          const text = speak(language, UNREADABLE, ['Typed', given]);
          expect(text, reason).to.contain(kept).and.to.match(/ 1 \p{L}+ 2\. /u);
          expect(speak(language, UNREADABLE, ['Typed', { ...given, suggestions: ['1'] }]), reason).to.match(/ 1\. /u);
        }
      });

      it('use no em dash, no straight quote, and no hyphen for a minus', () => {
        nothing(everything(language).filter((text) => /[\u2014"']|(?:^|\s)-\d/u.test(text)));
      });
    });
  }

  it('say everything given in French, but what the reader has no use for', () => {
    const silent = [...french.keys()].filter((path) => !path.startsWith('problems.') && path !== UNREADABLE && inserted('fr', path).length < samplesOf(path).length);
    expect(silent).to.deep.equal(UNSAID);
  });

  const alike = (language: Language): readonly string[] => [...french.keys()].map((path) => [speak(language, path), speak('fr', path)]).flatMap(([text = '', other]) => (text === other ? [text] : []));
  for (const language of ['en', 'de'] as const) {
    it(`of ${language} are not left in French`, () => { nothing(alike(language).filter((text) => !SHARED.has(text))); });
  }

  it('share no more than they must', () => {
    const shared = [...alike('en'), ...alike('de')];
    nothing([...SHARED].filter((text) => !shared.includes(text)));
  });

  it('of French have a narrow no-break space before : ; ? ! % and inside « »', () => {
    const texts = everything('fr').filter((text) => text !== '%');
    nothing(texts.filter((text) => /[^\u202f][:;?!%»]|«[^\u202f]/u.test(text)));
    nothing(texts.filter((text) => !/^(?:«»)*$/u.test(quotes(text))));
  });

  it('of English have no space there, and “ ”', () => {
    const texts = everything('en');
    nothing(texts.filter((text) => /\s[:;?!%]/u.test(text) || !/^(?:“”)*$/u.test(quotes(text))));
  });

  it('of German have no space before : ; ? !, a narrow one before %, and „ “', () => {
    const texts = everything('de').filter((text) => text !== '%');
    nothing(texts.filter((text) => /\s[:;?!]|[^\u202f]%/u.test(text) || !/^(?:„“)*$/u.test(quotes(text))));
  });
});
