/** What the golden productions hold between them, so that what is recomputed is all there is to compute. */
import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CAUSES } from '../../src/calculation/index.ts';
import { parseProduction } from '../../src/document/index.ts';
import { catalogue } from '../../src/factors/index.ts';
import { ACTIVITY_IDS, DEPARTMENTS, KINDS, PHASES, QUALITIES, accepts, bandProblem, catalogueFor, elsewhereFrom, heldAssumptions } from '../../src/model/index.ts';
import { GOLDEN as READ } from './golden.ts';
import { GOLDEN, fileOf, productionOf, recompute } from './recompute.mjs';

const here = new URL('./', import.meta.url);
/** A name that no edition knows stands in the television film, which must say so and count nothing. */
const UNKNOWN = ['material.moss'];

const opened = GOLDEN.map((name) => ({ name, parsed: parseProduction(readFileSync(new URL(`${name}.json`, here), 'utf8')) }));
const productions = opened.flatMap(({ name, parsed }) => (parsed.kind === 'ok' ? [{ name, production: parsed.production, factors: catalogueFor(parsed.production, catalogue) }] : []));
/** Every reading that names a factor. */
const readings = productions.flatMap(({ name, production, factors }) => production.entries.flatMap((entry) => ['planned', 'actual'].flatMap((side) =>
  ('factor' in entry[side] ? [{ where: `${name}, ${entry.id}, ${side}`, entry, reading: entry[side], factor: factors.get(entry[side].factor), factors }] : []))));
const entries = productions.flatMap(({ production }) => production.entries);
const filed = GOLDEN.map((name) => JSON.parse(readFileSync(fileOf(name), 'utf8')));

const missing = (all, found) => all.filter((each) => !new Set(found).has(each));

describe('the golden productions', () => {
  it('open without a problem or a warning', () => {
    for (const { name, parsed } of opened) deepEqual([parsed.kind, parsed.problems ?? [], parsed.warnings ?? []], ['ok', [], []], name);
  });

  it('are the files of this folder, and the same in Node and in the browser', () => {
    deepEqual(readdirSync(here).filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json')).sort(), GOLDEN.map((name) => `${name}.json`).sort());
    deepEqual([...READ], GOLDEN);
  });

  it('are of every kind', () => { deepEqual(missing(KINDS, productions.map(({ production }) => production.profile.kind)), []); });

  it('do everything that a production can do: every activity, counted on both sides', () => {
    for (const side of ['planned', 'actual']) {
      const counted = GOLDEN.flatMap((name, index) => productionOf(name).entries.filter(({ id }) => 'kg' in filed[index][side].entries[id]));
      deepEqual(missing(ACTIVITY_IDS, counted.map(({ activity }) => activity)), [], side);
    }
  });

  it('work in every phase and department, in at least eight countries, and measure in every way', () => {
    deepEqual(missing(PHASES, entries.map(({ phase }) => phase)), []);
    deepEqual(missing(DEPARTMENTS, entries.map(({ department }) => department)), []);
    ok(new Set(entries.map(({ country }) => country)).size >= 8);
    deepEqual(missing(QUALITIES, readings.map(({ reading }) => reading.quality)), []);
  });

  it('meet every state and every cause of a gap', () => {
    const states = filed.flatMap(({ planned, actual }) => [planned, actual].flatMap((side) => Object.values(side.entries).map(({ state }) => state)));
    deepEqual(missing(['counted', 'measured', 'unplanned', 'carried', 'none', 'absent', 'unreadable', 'unknown-factor'], states), []);
    deepEqual(missing(CAUSES.filter((cause) => cause !== 'carried'), filed.flatMap(({ gap }) => Object.keys(gap.parts))), []);
  });

  it('name factors that their activity takes, in the right band, and none that is not published', () => {
    deepEqual(readings.flatMap(({ where, reading, factor }) => (factor === undefined && !UNKNOWN.includes(reading.factor) ? [where] : [])), []);
    deepEqual(readings.flatMap(({ where, entry, factor }) => (factor === undefined || factor.origin === 'host' || accepts(entry.activity, factor) ? [] : [where])), []);
    deepEqual(readings.flatMap(({ where, entry, reading, factors }) => (bandProblem(entry.activity, reading, factors) === undefined ? [] : [where])), []);
  });

  it('borrow from other countries, bring factors of their own, hold assumptions and name some', () => {
    ok(readings.filter(({ entry, factor }) => factor !== undefined && elsewhereFrom(factor, entry.country) !== undefined).length > 50);
    ok(readings.some(({ factor }) => factor?.origin === 'host'));
    const held = readings.filter(({ entry, reading, factors }) => reading.kind === 'quantity' && heldAssumptions(entry.activity, reading, factors).length > 0);
    ok(held.length > 30);
    const named = readings.flatMap(({ reading }) => Object.values(reading.assumed ?? {}));
    ok(named.length > 5);
    // What no edition travels with is told in the notes alone, and would widen nothing.
    deepEqual(missing(named, catalogue.assumptions.map(({ id }) => id)), []);
  });

  it('leave nothing behind: what one brings is not known in the next', () => {
    const alone = recompute('jo');
    recompute('age-of-stupid');
    deepEqual(recompute('jo'), alone);
  });
});
