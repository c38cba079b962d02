/**
 * The example that the demo page and the stories open with: what it must show, and that its figures are those of such a film.
 * Bands for the whole: a TV film 44 to 107 t (quoted by Ecoprod, 2020), a German one of 90 minutes 90 to 150 t (Öko-Institut).
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as library from '../../src/index.js';
import { accepts } from '../../src/model/index.js';
import { LANGUAGES, STAGES, buildEmpty, buildTelevisionFilm, buildUnreadable } from '../../stories/productions/television-film.mjs';

const { CAUSES, FAMILIES, PHASES, balance, catalogue, compare, estimate, parseProduction, verifyProduction } = library;
const film = JSON.parse(readFileSync(new URL('../../stories/productions/television-film.json', import.meta.url), 'utf8'));

function opened(document) {
  const parsed = parseProduction(document);
  deepEqual([parsed.kind, parsed.problems ?? parsed.warnings], ['ok', []]);
  return parsed.production;
}

const at = (stage, language = 'fr') => opened(buildTelevisionFilm(library, { language, stage }));
const tonnes = (kg) => kg.div(1000).toNumber();
const readings = film.entries.flatMap(({ id, activity, planned, actual }) =>
  [planned, actual].filter((side) => side?.inputs).map((side) => ({ id, activity, ...side })));

describe('the example film, as it is written down', () => {
  it('has between 44 and 52 lines, each with its own id', () => {
    ok(film.entries.length >= 44 && film.entries.length <= 52, `${film.entries.length} lines`);
    equal(new Set(film.entries.map(({ id }) => id)).size, film.entries.length);
  });

  it('shows what a television film does, every phase and every family', () => {
    ok(new Set(film.entries.map(({ activity }) => activity)).size >= 27);
    deepEqual(PHASES.filter((id) => !film.entries.some(({ phase }) => phase === id)), []);
    deepEqual(estimate(at('drafting'), catalogue).families.filter(({ entries }) => entries.length === 0), []);
  });

  it('names only factors of the bundled edition that its activities accept', () => {
    const refused = readings.filter(({ activity, factor }) => !catalogue.get(factor) || !accepts(activity, catalogue.get(factor)));
    deepEqual(refused.map(({ id, factor }) => `${id}: ${factor}`), []);
  });

  it('says everything in French, English and German', () => {
    const gaps = [];
    const visit = (value, path) => {
      if (typeof value !== 'object' || value === null) return;
      if ('fr' in value || 'en' in value || 'de' in value) gaps.push(...LANGUAGES.filter((language) => !value[language]?.trim()).map((language) => `${path}.${language}`));
      else for (const [key, each] of Object.entries(value)) visit(each, `${path}.${key}`);
    };
    visit(film, '');
    deepEqual(gaps, []);
    deepEqual(film.entries.filter(({ label }) => !label?.fr).map(({ id }) => id), []);
    deepEqual(readings.filter(({ note, evidence }) => typeof note === 'string' || typeof evidence === 'string').map(({ id }) => id), []);
  });

  it('names a document for each figure that was measured or invoiced', () => {
    const bare = film.entries.filter(({ actual }) => ['measured', 'invoice'].includes(actual.quality) && !actual.evidence);
    deepEqual(bare.map(({ id }) => id), []);
  });
});

describe('the example film, before the shoot', () => {
  it('weighs what a film of 90 minutes weighs', () => {
    const { total, families, entries } = estimate(at('drafting'), catalogue);
    ok(tonnes(total.kg) > 60 && tonnes(total.kg) < 120, `${tonnes(total.kg)} t`);
    const share = (family) => families.find((each) => each.family === family).kg.div(total.kg).toNumber();
    for (const family of FAMILIES) ok(share(family) < 0.45, `${family}: ${share(family)}`);
    ok(share('transport') > 0.2, `transport: ${share('transport')}`);
    deepEqual([...entries.values()].filter(({ state }) => state !== 'counted').map(({ entry }) => entry.id), []);
  });

  it('holds no line that nobody planned', () => {
    const { stage, entries, profile } = at('drafting');
    deepEqual([stage, profile.example], ['drafting', true]);
    deepEqual(entries.filter(({ planned, actual }) => planned.kind !== 'quantity' || actual.kind !== 'absent'), []);
  });
});

describe('the example film, after the shoot', () => {
  it('has a line for each of the seven causes of the gap', () => {
    const { parts, entries, actual } = compare(at('shooting'), catalogue);
    const found = CAUSES.filter((cause) => (cause === 'carried' ? actual.coverage.carried.entries > 0 : entries.some((each) => !each.parts[cause].isZero())));
    deepEqual(found, [...CAUSES]);
    deepEqual(CAUSES.filter((cause) => parts[cause].isZero()), ['carried']);
  });

  it('has lines of every state, and none that cannot be read', () => {
    const { entries, coverage, total } = balance(at('shooting'), catalogue);
    const count = (state) => [...entries.values()].filter((each) => each.state === state).length;
    deepEqual([count('carried'), count('none'), count('unplanned'), coverage.unreadable, count('unknown-factor')], [6, 1, 2, 0, 0]);
    ok(coverage.share.gt('0.75') && coverage.share.lt('0.95'), `coverage ${coverage.share}`);
    ok(tonnes(total.kg) > 44 && tonnes(total.kg) < 107, `${tonnes(total.kg)} t`);
  });

  it('is verified to the last digit once it is closed, in every language', () => {
    for (const language of LANGUAGES) {
      const { kind, findings, snapshots } = verifyProduction(buildTelevisionFilm(library, { language, stage: 'balanced' }), catalogue);
      deepEqual([kind, findings], ['verified', []]);
      deepEqual(snapshots.map(({ kind: side, holds }) => [side, holds]), [['estimate', true], ['balance', true]]);
    }
  });
});

describe('the documents made of it', () => {
  it('stand at the stage that was asked for, in the language that was asked for', () => {
    for (const stage of STAGES) equal(at(stage).stage, stage);
    deepEqual(LANGUAGES.map((language) => at('drafting', language).entries.find(({ id }) => id === 'hire-cars').label), ['Voitures de location', 'Hire cars', 'Mietwagen']);
  });

  it('weigh the same in every language', () => {
    const weights = LANGUAGES.map((language) => library.toText(balance(at('shooting', language), catalogue).total.kg));
    equal(new Set(weights).size, 1);
  });

  it('keep two wrong inputs and an empty one as they were typed', () => {
    const { entries } = opened(buildUnreadable(library));
    deepEqual(entries.flatMap(({ planned }) => (planned.kind === 'unparseable' ? Object.values(planned.texts) : [])).sort(), ['', '1,2,3', '12O']);
  });

  it('can be empty', () => {
    deepEqual(opened(buildEmpty(library)).entries, []);
  });
});
