/**
 * What a shape cannot say of a document: ids are unique, the stage agrees with the snapshots, and the inputs of a reading
 * are those of its activity (or the one total), neither negative nor of no production on earth.
 * A figure beyond its field's own maximum is a warning: the field may have had another maximum when it was typed.
 */
import { type Decimal, decimal, toText } from '../units/index.js';
import {
  type Entry, LARGEST_INPUT, type Production, type Profile, type Reading, type Stage, type Stated, TOTAL, WHOLE_PERCENT, activityOf, boundProblem, inputsOf,
} from '../model/index.js';
import { type Problem, type Trail, problem, shortened } from './problem.js';

const SNAPSHOTS_OF_STAGE: Readonly<Record<Stage, string>> = {
  drafting: '', estimated: 'estimate', shooting: 'estimate', balanced: 'estimate,balance',
};

export interface Consistency { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] }

export function checkConsistency(production: Production): Consistency {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];

  function checkIds(rows: readonly { readonly id: string }[], trail: Trail): void {
    const seen = new Set<string>();
    rows.forEach(({ id }, index) => {
      if (seen.has(id)) problems.push(problem('duplicate-id', [...trail, index, 'id'], { found: id }));
      seen.add(id);
    });
  }

  function checkInput(value: Decimal, maximum: string | undefined, trail: Trail): void {
    const found = shortened(toText(value));
    switch (boundProblem(value, maximum)) {
      case 'negative': problems.push(problem('negative', trail, { found })); break;
      case 'too-large': problems.push(problem('above-maximum', trail, { found, limit: LARGEST_INPUT })); break;
      case 'above-maximum': warnings.push(problem('above-maximum', trail, { found, limit: maximum ?? '' })); break;
      case undefined:
    }
  }

  function checkReading({ activity }: Entry, reading: Reading, trail: Trail): void {
    if (reading.kind === 'absent' || reading.kind === 'none') return;
    const fields = new Map<string, { readonly maximum?: string }>(inputsOf(activity, reading).map((field) => [field.name, field]));
    // What cannot be read is not counted either: it may hold any field of its activity, and miss some.
    const known = reading.kind === 'quantity' ? fields : new Map([[TOTAL, {}], ...activityOf(activity).inputs.map((field) => [field.name, field] as const), ...fields]);
    const texts = reading.kind === 'quantity' ? [] : Object.keys(reading.texts);
    const assumable = [...activityOf(activity).inputs.map(({ name }) => name as string), TOTAL];
    for (const name of Object.keys(reading.assumed ?? {})) {
      if (!assumable.includes(name)) problems.push(problem('unknown-input', [...trail, 'assumed', name], { found: name, expected: assumable.join(', ') }));
    }
    for (const [side, names] of [['inputs', Object.keys(reading.inputs)], ['texts', texts]] as const) {
      for (const name of names) {
        if (!known.has(name)) problems.push(problem('unknown-input', [...trail, side, name], { found: name, expected: [...known.keys()].join(', ') }));
      }
    }
    for (const [name, value] of Object.entries(reading.inputs)) checkInput(value, known.get(name)?.maximum, [...trail, 'inputs', name]);
    for (const name of fields.keys()) {
      if (reading.kind === 'quantity' && !Object.hasOwn(reading.inputs, name)) problems.push(problem('missing-input', [...trail, 'inputs', name], { found: name }));
    }
  }

  function checkStated({ percent, text }: Stated, trail: Trail): void {
    // It is read, or it is not.
    if (percent !== '' && text !== undefined) problems.push(problem('invalid', [...trail, 'text'], { found: shortened(text) }));
    if (percent !== '' && decimal(percent).gt(WHOLE_PERCENT)) problems.push(problem('above-maximum', [...trail, 'percent'], { found: percent, limit: WHOLE_PERCENT }));
  }

  function checkProfile({ coproducers = [] }: Profile, trail: Trail): void {
    checkIds(coproducers, [...trail, 'coproducers']);
    coproducers.forEach((each, index) => { checkStated(each, [...trail, 'coproducers', index]); });
  }

  function checkShares({ shares = {} }: Entry, { coproducers = [] }: Profile, trail: Trail): void {
    const known = coproducers.map(({ id }) => id);
    for (const [id, stated] of Object.entries(shares)) {
      if (!known.includes(id)) problems.push(problem('unknown-value', [...trail, 'shares', id], { found: id, expected: known.join(', ') }));
      checkStated(stated, [...trail, 'shares', id]);
    }
  }

  function checkEntries(entries: readonly Entry[], profile: Profile, trail: Trail): void {
    checkIds(entries, trail);
    entries.forEach((entry, index) => {
      checkShares(entry, profile, [...trail, index]);
      checkReading(entry, entry.planned, [...trail, index, 'planned']);
      checkReading(entry, entry.actual, [...trail, index, 'actual']);
    });
  }

  const kinds = production.snapshots.map((snapshot) => snapshot.kind).join(',');
  const expected = SNAPSHOTS_OF_STAGE[production.stage];
  if (kinds !== expected) problems.push(problem('stage-mismatch', ['stage'], { found: kinds, expected, stage: production.stage }));
  checkProfile(production.profile, ['profile']);
  checkEntries(production.entries, production.profile, ['entries']);
  checkIds(production.factors ?? [], ['factors']);
  production.snapshots.forEach((snapshot, index) => {
    const trail = ['snapshots', index];
    checkProfile(snapshot.profile, [...trail, 'profile']);
    checkEntries(snapshot.entries, snapshot.profile, [...trail, 'entries']);
    checkIds(snapshot.factors, [...trail, 'factors']);
    // A host's factor says so and says whence; a published one says neither.
    snapshot.factors.forEach(({ origin, notes }, row) => {
      if (origin !== undefined && notes === undefined) problems.push(problem('missing', [...trail, 'factors', row, 'notes']));
      if (origin === undefined && notes !== undefined) problems.push(problem('missing', [...trail, 'factors', row, 'origin']));
    });
    checkIds(snapshot.assumptions ?? [], [...trail, 'assumptions']);
    checkIds(snapshot.lines, [...trail, 'lines']);
  });
  return { problems, warnings };
}
