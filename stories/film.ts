/** The example film at the moments that stories show, as documents. One object a moment and language: rendering a story again replaces nothing. */
import * as library from '../src/index.js';
import type { ProductionDocument } from '../src/index.js';
import { type Language, buildEmpty, buildTelevisionFilm, buildUnreadable } from './productions/television-film.mjs';

export type { Language };

const BUILDERS = {
  empty: () => buildEmpty(library),
  drafting: (language) => buildTelevisionFilm(library, { language, stage: 'drafting' }),
  unreadable: (language) => buildUnreadable(library, { language }),
  estimated: (language) => buildTelevisionFilm(library, { language, stage: 'estimated' }),
  shooting: (language) => buildTelevisionFilm(library, { language, stage: 'shooting' }),
  unreadableShooting,
  coproduced,
  balanced: (language) => buildTelevisionFilm(library, { language, stage: 'balanced' }),
} satisfies Record<string, (language: Language) => ProductionDocument>;

export type Moment = keyof typeof BUILDERS;

const built = new Map<string, ProductionDocument>();

export function film(moment: Moment, language: Language): ProductionDocument {
  const key = `${moment} ${language}`;
  const known = built.get(key) ?? BUILDERS[moment](language);
  built.set(key, known);
  return known;
}

/** The same as a series of six episodes in three countries' hands, with a unit of its own in Lisbon. */
function coproduced(language: Language): ProductionDocument {
  const document = film('drafting', language);
  const { unit, episode } = { fr: { unit: 'Équipe Lisbonne', episode: 'Épisode' }, en: { unit: 'Lisbon unit', episode: 'Episode' }, de: { unit: 'Team Lissabon', episode: 'Folge' } }[language];
  return {
    ...document,
    profile: { ...document.profile, kind: 'series', episodes: '6', coproducers: [{ id: 'tejo', name: 'Tejo Filmes', percent: '20' }, { id: 'elbe', name: 'Elbe Film', percent: '12.5' }] },
    entries: document.entries.map((entry, index) => ({
      ...entry, ...(index % 4 === 0 ? { episode: `${episode} ${1 + (index / 4) % 6}` } : {}),
      ...(entry.id === 'flights-lisbon' ? { shootingUnit: unit, shares: { tejo: { percent: '50' } } } : {}),
    })),
  };
}

/** What was typed into three lines after the shoot, and cannot be read: a letter for a zero, two decimal marks, nothing at all. */
const UNREADABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'hire-cars': { total: '1342O' }, 'craft-table': { total: '1,2,3' }, taxis: { distance: '' } };

function unreadableShooting(language: Language): ProductionDocument {
  const document = film('shooting', language);
  return {
    ...document,
    entries: document.entries.map((entry) => {
      const texts = UNREADABLE[entry.id];
      if (texts === undefined || entry.actual.kind !== 'quantity') return entry;
      const inputs = Object.fromEntries(Object.entries(entry.actual.inputs).filter(([name]) => !(name in texts)));
      return { ...entry, actual: { ...entry.actual, kind: 'unparseable', inputs, texts } };
    }),
  };
}
