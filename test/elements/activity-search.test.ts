import { expect } from '@open-wc/testing';
import { foundActivities } from '../../src/elements/parts/activity-search.js';
import { LANGUAGES, type Language, loadAllMessages } from '../../src/locale/index.js';
import { ACTIVITY_IDS, type ActivityId, type Family } from '../../src/model/index.js';

const messages = Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, await loadAllMessages(language)] as const)));
const found = (text: string, language: Language = 'fr', family: Family = 'waste'): readonly ActivityId[] => foundActivities(text, family, messages[language]!);

describe('the search for an activity', () => {
  const cases: readonly (readonly [Language, string, ActivityId])[] = [
    ['fr', 'diesel', 'genset'], ['fr', 'gasoil', 'road-fuel'], ['fr', 'camions', 'truck'], ['fr', 'décors', 'set-material'], ['fr', 'figurants', 'meals'], ['fr', 'autocar', 'transit'],
    ['fr', 'ELECTRICITE', 'electricity'], ['fr', 'assurances', 'services'], ['fr', 'car', 'transit'], ['fr', 'chambre', 'hotel'], ['fr', 'TGV', 'train'], ['fr', 'groupe électrogène', 'genset'],
    ['fr', 'table régie', 'craft-service'], ['fr', 'montage', 'post-services'], ['fr', 'vtc', 'taxi'],
    ['fr', 'étalonnage', 'edit-suite'], ['fr', 'branchement forain', 'grid-hookup'], ['fr', 'repérages', 'recce'], ['fr', 'réemploi', 'set-reuse'], ['fr', 'hélicoptère', 'helicopter'], ['fr', 'rushes', 'data-storage'],
    ['en', 'lorry', 'truck'], ['en', 'genny', 'genset'], ['en', 'wardrobe', 'costume'], ['en', 'extras', 'meals'], ['en', 'cab', 'taxi'], ['en', 'coach', 'transit'], ['en', 'skip', 'waste'],
    ['de', 'Aggregat', 'genset'], ['de', 'lkw', 'truck'], ['de', 'Komparsen', 'meals'], ['de', 'Flüge', 'flight'], ['de', 'Sprinter', 'van'],
  ];
  for (const [language, text, activity] of cases) {
    it(`finds ${activity} for “${text}” in ${language}`, () => { expect(found(text, language)).to.include(activity); });
  }

  it('puts whole words before beginnings of words', () => {
    expect(found('car')[0]).to.equal('transit');
    expect(found('car')).to.include('road-fuel');
  });

  it('does not look inside words', () => { expect(found('ain', 'en')).to.be.empty; });

  it('offers the family’s own activities while nothing is typed', () => { expect(found(' ', 'fr', 'lodging')).to.deep.equal(['hotel', 'flat', 'meals', 'drinks', 'craft-service', 'tap-water']); });

  it('puts the family’s own first where words fit alike', () => {
    expect(found('location', 'fr', 'technical')[0]).to.equal('rental');
    expect(found('location', 'fr', 'lodging')[0]).to.equal('flat');
  });

  for (const language of LANGUAGES) {
    it(`finds every activity by its name in ${language}`, () => {
      for (const id of ACTIVITY_IDS) expect(found(messages[language]!.activities[id], language)[0], id).to.equal(id);
    });

    it(`finds something for the words it suggests in ${language}`, () => {
      const words = messages[language]!.search.nothing.match(/[\p{L}]+(?=\u202f?[»“”])/gu) ?? [];
      expect(words).to.have.length(3);
      for (const word of words) expect(found(word, language), word).not.to.be.empty;
    });
  }
});
