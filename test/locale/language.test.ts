import { expect } from '@open-wc/testing';
import { LANGUAGES, languageOf } from '../../src/locale/language.js';

const CASES: readonly (readonly [string | null | undefined, string])[] = [
  ['fr', 'fr'], ['fr-CA', 'fr'], ['FR_be', 'fr'], [' fr ', 'fr'],
  ['de', 'de'], ['de-CH-1996', 'de'], ['DE-at', 'de'],
  ['en', 'en'], ['en-GB', 'en'],
  ['frr', 'en'], ['den', 'en'], ['pt-BR', 'en'], ['x-fr', 'en'], ['', 'en'], [null, 'en'], [undefined, 'en'],
];

describe('the language of a tag', () => {
  for (const [tag, language] of CASES) {
    it(`is ${language} for ${JSON.stringify(tag) ?? 'no tag'}`, () => {
      expect(languageOf(tag)).to.equal(language);
    });
  }

  it('keeps every language there is', () => {
    expect(LANGUAGES.map(languageOf)).to.deep.equal([...LANGUAGES]);
  });
});
