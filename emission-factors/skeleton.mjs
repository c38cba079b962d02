/**
 * A new record with everything in it that is known, and a mark wherever a person has to write. What supersedes another takes over what
 * does not change between two years of one figure, and nothing that does: no number is ever copied.
 */
import { LEFT_OPEN } from './misshapen.mjs';

/** @typedef {import('./schema.mjs').FactorRecord} FactorRecord */
/** @typedef {Partial<Record<'id' | 'value' | 'per' | 'region' | 'source' | 'locator' | 'boundary' | 'measured' | 'published' | 'percent' | 'supersedes' | 'best-before' | 'fr' | 'en' | 'de', string>>} Answers */

/** @param {string} hint @returns {any} */
const open = (hint) => `${LEFT_OPEN}: ${hint}`;

/** @param {Record<string, string> | undefined} parts of the record replaced @param {string} what */
function openParts(parts, what) {
  return parts && Object.fromEntries(Object.entries(parts).map(([name, before]) => [name, open(`${what}, ${before} before; without it leave the line out`)]));
}

/** @param {Answers} answers @param {FactorRecord | undefined} old @returns {any} */
function uncertaintyOf({ percent }, old) {
  if (percent !== undefined) return { percent };
  if (old === undefined || 'percent' in old.uncertainty) return { percent: open('published percentage; or put { "class": "…" } of uncertainty.json instead') };
  return old.uncertainty;
}

/** @param {Answers} answers @param {FactorRecord} [old] the record that it supersedes @returns {FactorRecord} as far as it goes: what is open has not the shape */
export function skeletonOf(answers, old) {
  const label = (/** @type {'fr' | 'en' | 'de'} */ language) => answers[language] ?? open(old === undefined ? 'as people of the trade say it' : `"${old.labels[language]}" before`);
  const phases = openParts(old?.phases, 'phase as published');
  const gases = openParts(old?.gases, 'kgCO2e as published');
  return {
    id: answers.id ?? open('domain.what.variant.country'),
    value: answers.value ?? open('figure, with the digits of the source'),
    per: answers.per ?? old?.per ?? open('unit of the source'),
    labels: { fr: label('fr'), en: label('en'), de: label('de') },
    boundary: /** @type {any} */ (answers.boundary ?? old?.boundary ?? open('life-cycle, well-to-wheel, direct, production or spend')),
    region: answers.region ?? old?.region ?? open('ISO 3166 alpha-2, EU or WORLD'),
    period: { measured: answers.measured ?? open('year, or "not stated"'), published: answers.published ?? open('year or date') },
    uncertainty: uncertaintyOf(answers, old),
    source: { id: answers.source ?? old?.source.id ?? open('id in sources.json'), locator: answers.locator ?? open('place, colon, figure and unit as printed: "element 43788 (…): 0.19 kgCO2e/km"') },
    ...(phases && { phases }), ...(gases && { gases }),
    includes: old?.includes ?? [open('upstream, combustion, … or total-only')],
    ...(old?.note && { note: old.note }),
    ...(answers.supersedes !== undefined && { supersedes: answers.supersedes }),
    bestBefore: answers['best-before'] ?? open('date, when to look at the source again'),
  };
}

/** @param {unknown} value @param {string} [path] @returns {{ path: string, hint: string }[]} what is left to fill in */
export function leftIn(value, path = '') {
  if (typeof value === 'string') return value.startsWith(LEFT_OPEN) ? [{ path, hint: value.slice(LEFT_OPEN.length + 2) }] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => leftIn(item, path === '' ? key : `${path}.${key}`));
}

/** What came from the record that is replaced, and not from the answers. @param {FactorRecord} record @param {Answers} answers */
export function takenOver(record, answers) {
  const fields = /** @type {const} */ (['per', 'boundary', 'region', 'includes', 'note']);
  return [...fields.filter((field) => field in record && !(field in answers)), ...('class' in record.uncertainty ? ['uncertainty.class'] : []), ...(answers.source === undefined ? ['source.id'] : [])];
}
