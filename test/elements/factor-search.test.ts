import { expect } from '@open-wc/testing';
import { type Factor, type HotRecord, catalogue, createCatalogue, loadFactorLabels } from '../../src/factors/index.js';
import { LANGUAGES, type Language, loadAllMessages } from '../../src/locale/index.js';
import { domainOf } from '../../src/elements/parts/factor-domains.js';
import { editionOf, lineOf, newest } from '../../src/elements/parts/factor-line.js';
import { type FactorSearch, foundFactors, indexFactors, regionsIn, unitsIn } from '../../src/elements/parts/factor-search.js';
import { boundsOf, factorTexts } from '../../src/elements/parts/factor-words.js';

const labels = Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, await loadFactorLabels(language)]))) as Readonly<Record<Language, Readonly<Record<string, string>>>>;
const words = Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, await loadAllMessages(language)]))) as Readonly<Record<Language, Awaited<ReturnType<typeof loadAllMessages>>>>;

const indexes = Object.fromEntries(LANGUAGES.map((language) => {
  const others = LANGUAGES.filter((each) => each !== language);
  return [language, indexFactors(catalogue, (factor) => factorTexts(factor, labels[language][factor.id] ?? '', others.map((each) => labels[each][factor.id] ?? ''), words[language], language), language)];
})) as Readonly<Record<Language, ReturnType<typeof indexFactors>>>;

const found = (language: Language, asked: Partial<FactorSearch>): readonly string[] => foundFactors(indexes[language], { text: '', home: 'FR', ...asked }, catalogue).map(({ id }) => id);

describe('the search for a factor', () => {
  const firsts: readonly (readonly [string, Language, string, RegExp])[] = [
    ['by its name', 'fr', 'voiture diesel', /^car\.diesel\.fr$/u],
    ['without case and accents', 'fr', 'ELECTRICITE pologne', /^electricity\.grid\.pl\./u],
    ['by beginnings of words', 'fr', 'voit dies', /^car\.diesel\.fr$/u],
    ['in the plural', 'fr', 'voitures', /^car\./u],
    ['in English', 'en', 'diesel car', /^car\.diesel\.fr$/u],
    ['in German', 'de', 'Netzstrom Polen', /^electricity\.grid\.pl\./u],
    ['by its name in another language', 'fr', 'Bier', /^drink\.beer\.fr$/u],
    ['by its name in yet another', 'de', 'beer', /^drink\.beer\.fr$/u],
    ['by its country in another language', 'fr', 'hotel Spanien', /^hotel\.es$/u],
    ['by trade words of another language', 'fr', 'Strom Spanien', /^electricity\.grid\.es\./u],
    ['by those of yet another', 'de', 'mains spain', /^electricity\.grid\.es\./u],
    ['by what an owner of a genset types', 'fr', 'diesel generator', /^fuel\.(non-road-diesel|hvo100)\./u],
    ['with a letter that is two', 'fr', 'boeuf', /^meal\.beef/u],
    ['by its id', 'fr', 'electricity.grid.pl', /^electricity\.grid\.pl\./u],
    ['by its unit', 'fr', 'repas végétarien', /^meal\.vegetarian\.fr$/u],
    ['by its country', 'en', 'hotel germany', /^hotel\.de/u],
    ['by what it serves', 'fr', 'cantine', /^meal\./u],
    ['in the own country first', 'fr', 'hotel', /^hotel\.(.*\.)?fr/u],
  ];
  for (const [how, language, text, expected] of firsts) {
    it(`finds ${how}: “${text}”`, () => { expect(found(language, { text })[0]).to.match(expected); });
  }

  for (const language of LANGUAGES) {
    it(`finds what its hint proposes (${language})`, () => {
      const examples = [...words[language].factors.hint.matchAll(/[«“„]\u202f?([^»”“]+?)\u202f?[»”“]/gu)].map(([, example]) => example ?? '');
      expect(examples).to.have.length(3);
      for (const text of examples) expect(found(language, { text }), text).not.to.be.empty;
    });

    it(`finds every domain by its own name (${language})`, () => {
      for (const [domain, text] of Object.entries(words[language].factors.domains)) {
        const of = found(language, { text }).map(domainOf);
        expect(of, text).to.include(domain);
      }
    });
  }

  it('needs every word', () => {
    expect(found('fr', { text: 'voiture pologne diesel' })).to.be.empty;
    expect(found('fr', { text: 'xylophone' })).to.be.empty;
  });

  it('keeps what is burnt apart from the mains', () => {
    for (const [language, text] of [['de', 'Strom'], ['fr', 'courant'], ['en', 'mains']] as const) {
      const named = found(language, { text });
      const [last, fuel] = [named.findLastIndex((id) => id.startsWith('electricity.')), named.findIndex((id) => id.startsWith('fuel.'))];
      expect(last, text).to.be.greaterThan(200);
      // "Stromerzeuger" begins with "Strom": what it burns follows.
      if (fuel >= 0) expect(fuel, text).to.be.greaterThan(last);
      expect(named.length, text).to.be.lessThan(catalogue.find({}).length / 2);
    }
  });

  it('looks inside no word', () => {
    expect(found('fr', { text: 'iesel' })).to.be.empty;
  });

  it('does not drown a name in what it serves', () => {
    expect(found('fr', { text: 'voiture diesel' }).every((id) => id.startsWith('car.diesel.'))).to.be.true;
  });

  it('gives everything in force where nothing is asked', () => {
    expect(found('fr', {})).to.have.length(catalogue.find({}).length);
  });

  it('keeps to the domain, the unit, the country and the chosen ones', () => {
    expect(new Set(found('fr', { domain: 'lodging' }).map(domainOf))).to.deep.equal(new Set(['lodging']));
    expect(new Set(found('fr', { unit: 'meal' }).map((id) => catalogue.get(id)?.per))).to.deep.equal(new Set(['meal']));
    expect(new Set(found('fr', { country: 'GB' }).map((id) => catalogue.get(id)?.region))).to.deep.equal(new Set(['GB']));
    expect(found('fr', { among: new Set(['car.diesel.fr', 'drink.beer.fr']) })).to.have.members(['car.diesel.fr', 'drink.beer.fr']);
  });

  it('finds what was replaced only when it is asked to', () => {
    expect(found('fr', { text: 'electricity.grid.fr.2023' })).to.be.empty;
    expect(found('fr', { text: 'electricity.grid.fr.2023', past: true })).to.deep.equal(['electricity.grid.fr.2023']);
  });

  it('has a domain for every factor of the edition, units by what they measure, and all places', () => {
    expect(catalogue.find({ past: true }).filter(({ id }) => domainOf(id) === undefined)).to.be.empty;
    expect(unitsIn(catalogue).find((units) => units.includes('kg'))).to.have.members(['kg', 't']);
    expect(regionsIn(catalogue)).to.include.members(['FR', 'GB', 'WORLD']);
  });
});

const record = (id: string, value: string, more: Partial<HotRecord> = {}): HotRecord => ({
  id, value, per: 'kWh', percent: '10', basis: 'published', source: 's', region: 'FR', boundary: 'direct', measured: '2024', published: '2025-01-01', ...more,
});
const editions = [{ version: '2025.1', hash: 'a' }, { version: '2026.1', hash: 'b' }];
const made = (...records: readonly HotRecord[]) => createCatalogue({ edition: editions[1]!, editions, records, quality: {}, assumptions: [] });

describe('the line of a factor', () => {
  const line = made(record('a.2023', '0.1'), record('a.2024', '0.08', { supersedes: 'a.2023' }), record('a.2025', '0.1', { supersedes: 'a.2024', since: 1 }), record('b', '1'));
  const told = (id: string): readonly string[] => lineOf(line.get(id) as Factor, line).map(({ factor, edition, change }) => `${factor.id} ${edition} ${change?.toFixed() ?? ''}`);

  for (const id of ['a.2023', 'a.2024', 'a.2025']) {
    it(`is whole, oldest first, from ${id}`, () => {
      expect(told(id)).to.deep.equal(['a.2023 2025.1 ', 'a.2024 2025.1 -0.2', 'a.2025 2026.1 0.25']);
    });
  }

  it('of a factor that nothing replaced is that factor', () => { expect(told('b')).to.deep.equal(['b 2025.1 ']); });

  it('compares no value with that of another unit', () => {
    const other = made(record('a', '0.1'), record('b', '2', { per: 'kg', supersedes: 'a' }));
    expect(lineOf(other.get('b') as Factor, other).map(({ change }) => change)).to.deep.equal([undefined, undefined]);
  });

  it('ends, even where records replace each other in a circle', () => {
    const circle = made(record('a', '1', { supersedes: 'b' }), record('b', '2', { supersedes: 'a' }));
    expect(lineOf(circle.get('a') as Factor, circle)).to.have.length(2);
  });

  it('is read in the newest edition, whichever the production goes by', () => {
    const older = line.at('2025.1')!;
    expect(older.get('a.2025') === undefined && newest(older).get('a.2025') !== undefined).to.be.true;
    expect(editionOf('a.2025', newest(older))).to.equal('2026.1');
  });
});

describe('the range of a factor', () => {
  const ranges: readonly (readonly [string, string, string])[] = [
    ['0.19', '60', '0,12 – 0,30'], ['0.0516', '10', '0,047 – 0,057'], ['0.0516', '2', '0,0506 – 0,0526'], ['2211', '10', '2\u202f010 – 2\u202f430'], ['24300', '30', '19\u202f000 – 32\u202f000'], ['6.7', '75', '3,8 – 11,7'], ['0.000132', '50', '0,000088 – 0,000198'],
  ];
  for (const [value, percent, expected] of ranges) {
    it(`of ${value} within ${percent} % is ${expected}`, () => {
      const { lowText, highText } = boundsOf(made(record('a', value, { percent })).get('a') as Factor, 'fr');
      expect(`${lowText} – ${highText}`).to.equal(expected);
    });
  }
});
