/**
 * The living entries against what was frozen. After the freeze the plan and the profile stay as they were; remarks and
 * evidence may be added. After the closing everything stays as it was. Each figure's factor must be one its activity accepts, and
 * measure in the figure's unit: else nothing is counted (`not-computable`).
 */
import { dimensionOf } from '../units/index.js';
import type { Catalogue } from '../factors/index.js';
import { type Entry, type Production, accepts, closedBalance, frozenEstimate } from '../model/index.js';
import type { Json } from './canonical.js';
import { differences } from './difference.js';
import { type Finding, type FindingCode, finding } from './finding.js';
import { entryDocument, profileDocument } from './form.js';

type Codes = Readonly<Record<'changed' | 'removed' | 'added', FindingCode>>;
const PLAN: Codes = { changed: 'plan-changed', removed: 'plan-removed', added: 'plan-added' };
const BALANCE: Codes = { changed: 'balance-changed', removed: 'balance-removed', added: 'balance-added' };

function plannedSide(entry: Entry): Json | undefined {
  const { actual: _actual, note: _note, evidence: _evidence, ...plan } = entryDocument(entry);
  return entry.planned.kind === 'absent' ? undefined : plan;
}

/** `side` is undefined for an entry that is not on that side at all. */
function compared(frozen: readonly Entry[], living: readonly Entry[], side: (entry: Entry) => Json | undefined, codes: Codes): readonly Finding[] {
  const before = new Map(frozen.map((entry) => [entry.id, side(entry)]));
  const now = new Set(living.map((entry) => entry.id));
  const removed = frozen.filter((entry) => !now.has(entry.id) && before.get(entry.id) !== undefined)
    .map((entry) => finding(codes.removed, '/entries', entry.id, ''));
  const differing = living.flatMap((entry, index) => {
    const [expected, found, path] = [before.get(entry.id), side(entry), `/entries/${index}`];
    if (expected === undefined) return found === undefined ? [] : [finding(codes.added, path, '', entry.id)];
    if (found === undefined) return [finding(codes.removed, path, entry.id, '')];
    return differences(expected, found, path).map((each) => finding(codes.changed, each.path, each.expected, each.found));
  });
  return [...removed, ...differing];
}

/** Nothing was shot before the freeze: an actual says that the shoot has begun, and an estimate holds none. */
function stageFindings({ stage, entries, snapshots }: Production): readonly Finding[] {
  const happened = entries.some((entry) => entry.actual.kind !== 'absent');
  return [
    ...(happened && (stage === 'drafting' || stage === 'estimated') ? [finding('stage-differs', '/stage', 'shooting', stage)] : []),
    ...snapshots.flatMap((snapshot, at) => (snapshot.kind === 'balance' ? [] : snapshot.entries.flatMap(({ actual }, index) =>
      (actual.kind === 'absent' ? [] : [finding('stage-differs', `/snapshots/${at}/entries/${index}/actual`, 'absent', actual.kind)])))),
  ];
}

function factorFindings(entries: readonly Entry[], catalogue: Catalogue): readonly Finding[] {
  return entries.flatMap((entry, index) => (['planned', 'actual'] as const).flatMap((side) => {
    const reading = entry[side];
    if (reading.kind !== 'quantity') return [];
    const path = `/entries/${index}/${side}`;
    const factor = catalogue.get(reading.factor);
    if (factor === undefined) return [finding('factor-not-in-edition', `${path}/factor`, '', reading.factor)];
    return [
      ...(accepts(entry.activity, factor) ? [] : [finding('factor-not-accepted', `${path}/factor`, entry.activity, reading.factor)]),
      ...(dimensionOf(reading.unit) === dimensionOf(factor.per) ? [] : [finding('not-computable', `${path}/unit`, factor.per, reading.unit)]),
    ];
  }));
}

/** A draft may be made with any edition that is known, a shoot may have adopted a later one than its estimate's; a closed balance has the one it was closed with. */
function editionFindings(production: Production, catalogue: Catalogue): readonly Finding[] {
  const place = (id: string): number => catalogue.editions.findIndex((each) => each.id === id);
  const { edition } = production;
  const [estimated, balanced] = [frozenEstimate(production)?.edition, closedBalance(production)?.edition];
  const hasAdopted = balanced === undefined && place(edition) > place(estimated ?? '') && (estimated === undefined || place(estimated) >= 0);
  const expected = balanced ?? (hasAdopted ? edition : estimated ?? catalogue.edition.id);
  return [
    ...(edition === expected ? [] : [finding('edition-differs', '/edition', expected, edition)]),
    // Nobody goes back to an older edition.
    ...(balanced !== undefined && place(estimated ?? '') > place(balanced) ? [finding('edition-differs', '/snapshots/0/edition', balanced, estimated ?? '')] : []),
  ];
}

export function livingFindings(production: Production, catalogue: Catalogue): readonly Finding[] {
  const { entries, profile } = production;
  const estimated = frozenEstimate(production);
  const balanced = closedBalance(production);
  return [
    ...editionFindings(production, catalogue),
    ...stageFindings(production),
    ...(estimated === undefined ? [] : [
      ...differences(profileDocument(estimated.profile), profileDocument(profile), '/profile')
        .map((each) => finding('profile-changed', each.path, each.expected, each.found)),
      ...compared(estimated.entries, entries, plannedSide, PLAN),
    ]),
    ...(balanced === undefined ? [] : [
      ...differences(profileDocument(balanced.profile), profileDocument(profile), '/profile').map((each) => finding('profile-changed', each.path, each.expected, each.found)),
      ...(estimated === undefined || estimated.date <= balanced.date ? [] : [finding('balance-changed', '/snapshots/1/date', estimated.date, balanced.date)]),
      ...compared(balanced.entries, entries, entryDocument, BALANCE),
    ]),
    ...factorFindings(entries, catalogue),
  ];
}
