/** The limits of a document as the reader's language says them: sizes people know, thousands in their own marks. */
import { expect } from '@open-wc/testing';
import { LIMITS, type ProblemCode } from '../../src/document/index.js';
import { type Language, loadLaterMessages } from '../../src/locale/index.js';

const CASES: readonly (readonly [ProblemCode, number, Readonly<Record<Language, string>>])[] = [
  ['too-large', LIMITS.text, { fr: '40\u202FMo', en: '40\u202FMB', de: '40\u202FMB' }],
  ['too-large', 1_500_000, { fr: '1,5\u202FMo', en: '1.5\u202FMB', de: '1,5\u202FMB' }],
  ['too-many', LIMITS.entries, { fr: '20\u202F000', en: '20,000', de: '20\u202F000' }],
  ['too-many', LIMITS.values, { fr: '3\u202F000\u202F000', en: '3,000,000', de: '3\u202F000\u202F000' }],
  ['too-many', LIMITS.members, { fr: '100', en: '100', de: '100' }],
  ['too-long', LIMITS.note, { fr: '5\u202F000\u00A0caractères', en: '5,000\u00A0characters', de: '5\u202F000\u00A0Zeichen' }],
];

describe('a limit of a document', () => {
  for (const [code, limit, expected] of CASES) {
    for (const language of ['fr', 'en', 'de'] as const) {
      it(`of ${limit} (${code}) is said as ${expected[language]} in ${language}`, async () => {
        const { problems } = await loadLaterMessages(language);
        const message = problems[code]({ limit: String(limit) });
        expect(message).to.contain(` ${expected[language]}`);
        expect(message.replaceAll(expected[language], '')).not.to.match(/\d/);
      });
    }
  }

  it('that is no number is said as it came', async () => {
    const { problems } = await loadLaterMessages('en');
    for (const code of ['too-large', 'too-many', 'too-long'] as const) expect(problems[code]({ limit: 'some' })).to.contain('some');
  });
});
