/**
 * The example production: an invented 90-minute TV film, told from its first draft to its closed balance.
 * television-film.json holds both sides of every line in three languages; here the library's own functions make the
 * documents of it, so that no example can be a document that the library would not write.
 * A line without `planned` was not planned; an actual of kind `absent` says why nothing was measured.
 */
import film from './television-film.json' with { type: 'json' };

export const LANGUAGES = ['fr', 'en', 'de'];
export const STAGES = ['drafting', 'estimated', 'shooting', 'balanced'];

/** A side as a document holds it: its remarks belong to the line. */
function readingDocument({ note: _note, evidence: _evidence, ...reading }) {
  return reading;
}

function remarks(language, { note, evidence } = {}) {
  return { ...(note ? { note: note[language] } : {}), ...(evidence ? { evidence: evidence[language] } : {}) };
}

function facts(entry, language) {
  const { id, activity, phase, department, country, label } = entry;
  return { id, activity, label: label[language], phase, department, country };
}

function draftDocument(library, language, entries = film.entries.filter(({ planned }) => planned)) {
  return {
    schema: library.SCHEMA,
    stage: 'drafting',
    edition: library.catalogue.edition.id,
    profile: { ...film.profile, places: film.profile.places[language] },
    entries: entries.map((entry) => ({
      ...facts(entry, language), planned: readingDocument(entry.planned), actual: { kind: 'absent' }, ...remarks(language, entry.planned),
    })),
    snapshots: [],
  };
}

function opened(library, document) {
  const parsed = library.parseProduction(document);
  if (parsed.kind === 'refused') throw new Error(`The example is refused: ${JSON.stringify(parsed.problems)}`);
  return parsed.production;
}

function actualReading(library, { inputs, ...rest }) {
  if (inputs === undefined) return rest;
  return { ...rest, inputs: Object.fromEntries(Object.entries(inputs).map(([name, text]) => [name, library.decimal(text)])) };
}

function shotProduction(library, language, estimated) {
  return film.entries.reduce((production, entry) => {
    const { id, planned, actual } = entry;
    const reading = actualReading(library, readingDocument(actual));
    const fields = remarks(language, actual);
    if (!planned) {
      const unplanned = { ...facts(entry, language), planned: library.ABSENT, actual: reading, ...fields };
      return library.applyChange(production, { kind: 'entry/add', entry: unplanned });
    }
    const read = library.applyChange(production, { kind: 'actual/set', id, reading });
    return library.applyChange(read, { kind: 'entry/set', id, fields });
  }, estimated);
}

/**
 * The JSON document of the film at a stage, in a language.
 * `library` is the pure entry: the module `shootprint`, whatever it was loaded from.
 *
 * @param {import('./television-film.mjs').Library} library
 * @param {{ language?: 'fr' | 'en' | 'de', stage?: 'drafting' | 'estimated' | 'shooting' | 'balanced' }} [choice]
 */
export function buildTelevisionFilm(library, { language = 'fr', stage = 'drafting' } = {}) {
  const { catalogue, closeBalance, documentOf, freezeEstimate } = library;
  const draft = opened(library, draftDocument(library, language));
  if (stage === 'drafting') return documentOf(draft);
  const estimated = freezeEstimate(draft, catalogue, film.estimateDate);
  if (stage === 'estimated') return documentOf(estimated);
  const shot = shotProduction(library, language, estimated);
  return documentOf(stage === 'shooting' ? shot : closeBalance(shot, catalogue, film.balanceDate));
}

/** A production of which nothing is known yet. */
export function buildEmpty(library) {
  return library.documentOf(library.emptyProduction(library.catalogue.edition.id));
}

/** What was typed into three lines, and cannot be read: a letter for a zero, two decimal marks, nothing at all. */
const UNREADABLE = { 'own-cars': { dailyDistance: '12O' }, 'craft-table': { total: '1,2,3' }, taxis: { distance: '' } };

/** The draft with those three lines: kept as typed, shown, not counted. */
export function buildUnreadable(library, { language = 'fr' } = {}) {
  const draft = draftDocument(library, language);
  const entries = draft.entries.map((entry) => {
    const texts = UNREADABLE[entry.id];
    if (!texts) return entry;
    const inputs = Object.fromEntries(Object.entries(entry.planned.inputs).filter(([name]) => !(name in texts)));
    return { ...entry, planned: { ...entry.planned, kind: 'unparseable', inputs, texts } };
  });
  return library.documentOf(opened(library, { ...draft, entries }));
}
