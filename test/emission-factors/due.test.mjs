/** What a steward has to look at, and when. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueOn, linesOfDue } from '../../emission-factors/due.mjs';
import { bestBefore } from '../../emission-factors/rules/best-before.mjs';
import { dated, recordOf, smallEdition } from './small-edition.mjs';

const edition = smallEdition([
  recordOf('electricity.grid.fr.2022', '0.06', { bestBefore: '2023-12-31' }),
  recordOf('electricity.grid.fr.2023', '0.05', { ...dated('2024', 'electricity.grid.fr.2022'), bestBefore: '2026-12-31' }),
  recordOf('electricity.grid.de.2023', '0.3', { bestBefore: '2026-06-30' }),
  recordOf('electricity.grid.it.2023', '0.3', { bestBefore: '2020-01-01', deprecated: true }),
]);

describe('what is due', () => {
  const days = /** @type {const} */ ([
    ['2026-06-30', [], 'on its last day a figure is still good'],
    ['2026-07-01', ['electricity.grid.de.2023'], 'a superseded and a withdrawn one never are'],
    ['2027-01-01', ['electricity.grid.de.2023', 'electricity.grid.fr.2023'], 'the oldest date comes first'],
  ]);
  for (const [day, ids, because] of days) {
    it(`on ${day} is ${ids.join(', ') || 'nothing'}: ${because}`, () => {
      assert.deepEqual(dueOn(edition, day).map(({ record }) => record.id), ids);
      assert.deepEqual(bestBefore.check({ ...edition, today: day }).map(({ record }) => record).sort(), [...ids].sort(), 'the lint warns of the same');
    });
  }

  it('names the date, the file, the record and the place to look', () => {
    assert.match(linesOfDue(edition, '2026-07-01', 'de')[0] ?? '', /^2026-06-30 +electricity-grid\.json +electricity\.grid\.de\.2023 +Bezeichnung .* base-carbone-23-6 +element 1/);
  });

  it('names the next one when nothing is due', () => {
    assert.deepEqual(linesOfDue(edition, '2026-01-01', 'en'), ['Nothing is due on 2026-01-01. Next: 2026-06-30, electricity.grid.de.2023.']);
  });
});
