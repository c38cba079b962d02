import { expect } from '@open-wc/testing';
import { placedSentence } from '../../src/elements/parts/placed-sentence.js';
import { type Language, LANGUAGES, loadQuickMessages } from '../../src/locale/index.js';
import { benchmarkOf } from '../../src/planning/index.js';
import { decimal } from '../../src/units/index.js';

const QUESTION: Readonly<Record<Language, RegExp>> = { fr: /^Répondre à la question\u202f: Combien de jours de tournage\u202f\?$/u, en: /^Answer this question: How many shooting days\?$/u, de: /^Frage beantworten: Wie viele Drehtage\?$/u };
const SEMICOLON: Readonly<Record<Language, RegExp>> = { fr: /2020, 13\s?t\u202f; Ecoprod/u, en: /2020, 13\s?t; Ecoprod/u, de: /2020, 13\s?t; Ecoprod/u };

describe('the words of the quick estimate', () => {
  for (const language of LANGUAGES) {
    it(`lead from an assumption to its question in one sentence, and part sources as one writes in ${language}`, async () => {
      const words = await loadQuickMessages(language);
      expect(words.answerThis(words.questions.shootingDays)).to.match(QUESTION[language]);
      expect(placedSentence({ benchmark: benchmarkOf('documentary')!, tonnes: decimal('5'), side: 'within' }, words, language)).to.match(SEMICOLON[language]);
    });
  }

  it('call one way and a day out by two names', async () => {
    const [fr, en, de] = await Promise.all(LANGUAGES.map(loadQuickMessages));
    const all = [fr, en, de].map((words) => [words!.fields.recces, words!.hints.recces].join(' '));
    expect(all.some((text) => /trajet|journey|\btrip|\bFahrt/iu.test(text))).to.be.false;
  });
});
