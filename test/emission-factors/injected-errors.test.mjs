/**
 * Slips of the pen, injected one at a time into every record: a point shifted by one or three places, a lost "0.", a
 * swapped unit, a swapped region, the id of another source. Two shares are printed. "alone" is without the double entry of the locator, as if the same slip had been made
 * there too: bounds, siblings, sums and units alone. The order of the file and the published hashes never count.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scaled, unscaled } from '../../emission-factors/digits.mjs';
import { bounds } from '../../emission-factors/rules/bounds.mjs';
import { knownSource } from '../../emission-factors/rules/known-source.mjs';
import { quotedFigure } from '../../emission-factors/rules/quoted-figure.mjs';
import { rightRegion } from '../../emission-factors/rules/right-region.mjs';
import { formOf, rightSource } from '../../emission-factors/rules/right-source.mjs';
import { rightUnit } from '../../emission-factors/rules/right-unit.mjs';
import { siblings } from '../../emission-factors/rules/siblings.mjs';
import { sums } from '../../emission-factors/rules/sums.mjs';
import { superseding } from '../../emission-factors/rules/superseding.mjs';
import { realEdition } from './altered-edition.mjs';

const alone = [bounds, siblings, sums, rightUnit, rightRegion, knownSource, rightSource, superseding];
const edition = realEdition();

/** The unit one might write instead. @type {Readonly<Record<string, string>>} */
const confused = {
  'vehicle.km': 'passenger.km', 'passenger.km': 'vehicle.km', 't.km': 'vehicle.km', 'kWh': 'MWh', 'kWh.net': 'kWh.gross', 'kWh.gross': 'kWh.net',
  'L': 'm3', 'm3': 'L', 'kg': 't', 't': 'kg', 'room.night': 'person.night', 'night': 'room.night', 'meal': 'item', 'item': 'kg', 'kEUR': 'EUR', 'person.hour': 'person.day',
};

/** @typedef {import('../../emission-factors/schema.mjs').FactorRecord} FactorRecord */
/** @param {readonly string[]} others @param {(other: string) => Partial<FactorRecord>} change @param {string} own */
const eachOther = (others, change, own) => others.filter((other) => other !== own).map(change);

/** Of two versions of one base no rule can tell which was meant: both write their places alike. Tables of a year bear it. @param {string} source */
function placeIn(source) {
  const [beginning, , , isAnnual] = formOf(source) ?? [];
  return beginning === undefined || isAnnual === true ? source : beginning;
}

/** One change a slip; none where it does not apply. @type {Readonly<Record<string, (record: FactorRecord) => readonly Partial<FactorRecord>[]>>} */
const slips = {
  '× 10': ({ value }) => [{ value: unscaled(scaled(value) * 10n) }],
  '÷ 10': ({ value }) => [{ value: unscaled(scaled(value) / 10n) }],
  '× 1000': ({ value }) => [{ value: unscaled(scaled(value) * 1000n) }],
  '÷ 1000': ({ value }) => [{ value: unscaled(scaled(value) / 1000n) }],
  'swapped unit': ({ per }) => (confused[per] === undefined ? [] : [{ per: /** @type {FactorRecord['per']} */ (confused[per]) }]),
  'lost "0."': ({ value }) => (/^0\.0*/.test(value) ? [{ value: value.replace(/^0\.0*/, '') }] : []),
  'swapped region': ({ region }) => eachOther(['FR', 'GB', 'DE', 'WORLD'], (other) => ({ region: other }), region),
  'wrong source id': ({ source }) => eachOther(Object.keys(edition.sources).filter((other) => placeIn(other) !== placeIn(source.id)), (other) => ({ source: { ...source, id: other } }), source.id),
};

/**
 * A sibling may be the one that complains: any finding counts, since the records given have none before the slip.
 * @param {readonly import('../../emission-factors/edition.mjs').Rule[]} rules @param {import('../../emission-factors/edition.mjs').Edition} edition
 */
function catches(rules, edition) {
  return rules.some((rule) => rule.check(edition).length > 0);
}

describe('injected errors', () => {
  const ofIds = new Map(edition.records.map((placed) => [placed.record.id, placed]));
  /** Only the records that a rule would compare with this one, so that the thousands of runs stay quick. @param {string} id */
  const neighbours = (id) => {
    const stems = new Set([id, id.replace('.contrails', '.no-contrails'), id.replace('.no-contrails', '.contrails'), id.replace('.net.', '.gross.'), id.replace('.gross.', '.net.')]);
    for (const { record } of edition.records) if (record.supersedes === id) stems.add(record.id);
    for (let old = ofIds.get(id)?.record.supersedes; old !== undefined; old = ofIds.get(old)?.record.supersedes) stems.add(old);
    for (const stem of [...stems]) for (let old = ofIds.get(stem)?.record.supersedes; old !== undefined; old = ofIds.get(old)?.record.supersedes) stems.add(old);
    return edition.records.filter(({ record }) => stems.has(record.id));
  };

  it('would be the only findings: without a slip there is none', () => {
    const findings = edition.records.filter(({ record }) => catches([...alone, quotedFigure], { ...edition, records: neighbours(record.id) }));
    assert.deepEqual(findings.map(({ record }) => record.id), []);
  });

  it('are caught in at least 99 % of records, even when the locator repeats the slip', (context) => {
    let applied = 0;
    let caughtAlone = 0;
    let caughtAll = 0;
    /** @type {Set<string>} */
    const slippedThrough = new Set();
    for (const [slip, alter] of Object.entries(slips)) {
      const tally = { applied: 0, alone: 0, all: 0, missed: /** @type {string[]} */ ([]) };
      for (const { record } of edition.records) {
        const near = neighbours(record.id);
        for (const change of alter(record)) {
          const records = near.map((placed) => (placed.record === record ? { ...placed, record: { ...record, ...change } } : placed));
          const isAlone = catches(alone, { ...edition, records });
          const isAll = isAlone || catches([quotedFigure], { ...edition, records });
          tally.applied += 1;
          tally.alone += Number(isAlone);
          tally.all += Number(isAll);
          if (!isAll) slippedThrough.add(record.id);
          if (!isAlone) tally.missed.push(record.id);
        }
      }
      assert.ok(tally.applied > 0, `${slip} was never injected`);
      assert.ok(tally.all / tally.applied >= 0.99, `${slip}: ${share(tally.all, tally.applied)}`);
      applied += tally.applied;
      caughtAlone += tally.alone;
      caughtAll += tally.all;
      const missed = tally.missed.length === 0 ? '' : `; missed alone: ${tally.missed.join(', ')}`;
      context.diagnostic(`${slip}: ${tally.applied} injected, ${share(tally.alone, tally.applied)} caught alone, ${share(tally.all, tally.applied)} with the double entry${missed}`);
    }
    context.diagnostic(`all: ${applied} injected, ${share(caughtAlone, applied)} caught alone, ${share(caughtAll, applied)} with the double entry`);
    const whole = edition.records.length - slippedThrough.size;
    context.diagnostic(`records in which every slip is caught: ${whole} of ${edition.records.length}, ${share(whole, edition.records.length)}`);
    assert.ok(whole / edition.records.length >= 0.99, [...slippedThrough].join(', '));
    assert.ok(caughtAlone / applied >= 0.99, share(caughtAlone, applied));
  });
});

/** @param {number} part @param {number} whole */
function share(part, whole) {
  return `${(100 * part / whole).toFixed(1)} %`;
}
