/** Productions with their catalogue, and steps by which a production changes. */
import fc from 'fast-check';
import type { Catalogue } from '../../src/factors/index.js';
import { ABSENT, ACTIVITY_IDS, type ActivityId, DEPARTMENTS, type Entry, PHASES, type Production, type Reading, emptyProduction } from '../../src/model/index.js';
import { catalogues } from './catalogue.js';
import { readings, uncountedReadings } from './reading.js';

/** An entry written in a test: a title is its id. */
export function entryOf(id: string, activity: ActivityId, planned: Reading, actual: Reading = ABSENT, more: Partial<Entry> = {}): Entry {
  return { id, activity, label: '', phase: 'shoot', department: 'all', country: 'FR', planned, actual, ...more };
}

export function productionOf(entries: readonly Entry[], stage: Production['stage'] = 'shooting'): Production {
  return { ...emptyProduction('2026.1+0a1b2c3d4e5f'), stage, entries };
}

/** Making a case smaller is worth this many tries: a production holds much that could still shrink. */
const TRIES = 300;

type Readings = (activity: ActivityId, catalogue: Catalogue) => fc.Arbitrary<Reading>;

export function entries(id: string, activity: ActivityId, catalogue: Catalogue, draw: Readings = readings): fc.Arbitrary<Entry> {
  return fc.record({
    id: fc.constant(id),
    activity: fc.constant(activity),
    label: fc.string({ maxLength: 20 }),
    phase: fc.constantFrom(...PHASES),
    department: fc.constantFrom(...DEPARTMENTS),
    country: fc.constantFrom('FR', 'DE', 'GB'),
    planned: draw(activity, catalogue),
    actual: draw(activity, catalogue),
  });
}

export interface Case { readonly catalogue: Catalogue; readonly production: Production }

function productionsDrawing(draw: Readings, maximum: number): fc.Arbitrary<Case> {
  return fc.limitShrink(fc.tuple(catalogues, fc.array(fc.constantFrom(...ACTIVITY_IDS), { maxLength: maximum })).chain(([catalogue, activities]) =>
    fc.tuple(...activities.map((activity, index) => entries(`e${index}`, activity, catalogue, draw)))
      .map((drawn) => ({ catalogue, production: productionOf(drawn) }))), TRIES);
}

/** A production that is being shot, of up to 12 entries in every state. */
export const cases: fc.Arbitrary<Case> = productionsDrawing(readings, 12);
/** A production in which nothing counts. */
export const uncountedCases: fc.Arbitrary<Case> = productionsDrawing(uncountedReadings, 8);

export interface Step {
  readonly kind: 'put' | 'remove' | 'phase';
  /** One of a few ids, each with its own activity; `put` adds it or sets its reading. */
  readonly entry: Entry;
}

export interface Story { readonly catalogue: Catalogue; readonly steps: readonly Step[] }

/** Up to 30 changes on up to 6 entries, so that each is touched again and again. */
export const stories: fc.Arbitrary<Story> = fc.limitShrink(fc
  .tuple(catalogues, fc.array(fc.constantFrom(...ACTIVITY_IDS), { minLength: 1, maxLength: 6 }))
  .chain(([catalogue, activities]) => {
    const pool = fc.oneof(...activities.map((activity, index) => entries(`e${index}`, activity, catalogue)));
    const kind = fc.constantFrom<Step['kind']>('put', 'put', 'put', 'remove', 'phase');
    return fc.array(fc.record({ kind, entry: pool }), { maxLength: 30 }).map((steps) => ({ catalogue, steps }));
  }), TRIES);
