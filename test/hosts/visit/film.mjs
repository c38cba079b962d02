/** What every page of the zoo opens, what is typed into it there, and what the engine says of both in Node. Needs a build. */
import { buildTelevisionFilm } from '../../../stories/productions/television-film.mjs';

const library = await import('../../../dist/esm/index.js');
const { massText } = await import('../../../dist/esm/elements/parts/words.js');
const { applyChange, catalogue, decimal, documentOf, estimate, parseProduction } = library;

/** Three lines of the example film, in three families. */
const LINES = ['hire-cars', 'studio-power', 'lunches'];
/** What is typed: seven of its hundred keys could be a shortcut of the page. */
export const TYPED = { line: 'hire-cars', text: '4321' };

function opened(document) {
  const parsed = parseProduction(document);
  if (parsed.kind === 'refused') throw new Error(`The film is refused: ${JSON.stringify(parsed.problems)}`);
  return parsed.production;
}

const whole = buildTelevisionFilm(library, { language: 'fr', stage: 'drafting' });
export const film = { ...whole, entries: whole.entries.filter(({ id }) => LINES.includes(id)) };

/** The exact total of a document, and how the widget shows it in French. */
export function totalOf(document) {
  const { total } = estimate(opened(document), catalogue);
  return { exact: total.kg.toFixed(), shown: massText(total, 'fr').replace(/\s/gu, ' ') };
}

function typedInto(production) {
  const { planned } = production.entries.find(({ id }) => id === TYPED.line);
  const [first] = Object.keys(planned.inputs);
  return applyChange(production, { kind: 'planned/set', id: TYPED.line, reading: { ...planned, inputs: { ...planned.inputs, [first]: decimal(TYPED.text) } } });
}

/** The document after the typing, as the engine alone makes it. */
export const expected = documentOf(typedInto(opened(film)));
