/** What a steward reads between two editions. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeInPercent, linesBetween, movementBetween } from '../../emission-factors/diff.mjs';
import { hashOf } from '../../emission-factors/edition.mjs';
import { editionNamed } from '../../emission-factors/history.mjs';
import { dated, lineage, recordOf, smallEdition } from './small-edition.mjs';

const withdrawn = recordOf('electricity.grid.it.2021', '0.3', { ...dated('2022'), deprecated: true });
const hashes = (/** @type {readonly string[]} */ ids) => Object.fromEntries(ids.map((id) => [id, 'aaaaaaaaaaaa']));
const held = (/** @type {readonly string[]} */ names) => hashes(names.map((name) => `electricity.grid.${name}`));

/** @param {object} [older] @param {object} [newer] what the two editions recorded beside their ids */
function between(older = {}, newer = {}) {
  const edition = smallEdition([...lineage, withdrawn], { current: '2026.1', editions: [
    { version: '2025.1', date: '2025-05-31', hash: 'aaaaaaaaaaaa', records: held(['fr.2022', 'it.2021']), ...older },
    { version: '2026.1', date: '2026-11-23', hash: 'bbbbbbbbbbbb', records: held(['fr.2022', 'fr.2023', 'fr.2024', 'gb.2025', 'it.2021']), withdrawn: [withdrawn.id], ...newer },
  ] });
  return /** @type {const} */ ([editionNamed(edition, '2025.1') ?? assert.fail(), editionNamed(edition, '2026.1') ?? assert.fail()]);
}

describe('a change in percent', () => {
  const changes = /** @type {const} */ ([['0.052', '0.0519', '−0.2 %'], ['0.1', '0.2', '+100.0 %'], ['0.2', '0.1', '−50.0 %'], ['1', '1', '0.0 %'], ['1000', '999.9', '0.0 %']]);
  for (const [from, to, text] of changes) it(`from ${from} to ${to} is ${text}`, () => assert.equal(changeInPercent(from, to), text));
});

describe('the difference of two editions', () => {
  const ids = (/** @type {readonly { id: string }[] | undefined} */ records) => records?.map(({ id }) => id.replace('electricity.grid.', ''));

  it('leads an old figure to the last of its line, over the one between', () => {
    const { superseded } = movementBetween(...between());
    assert.deepEqual(superseded.map((pair) => ids([pair.old, pair.new])), [['fr.2022', 'fr.2024']]);
  });

  it('calls added what replaces nothing, and withdrawn what is only now', () => {
    const { added, withdrawn: gone } = movementBetween(...between());
    assert.deepEqual([ids(added), ids(gone)], [['gb.2025'], ['it.2021']]);
  });

  it('withdraws nothing twice', () => {
    assert.deepEqual(movementBetween(...between({ withdrawn: [withdrawn.id] })).withdrawn, []);
  });

  it('finds the labels that changed', () => {
    const is = Object.fromEntries([...lineage, withdrawn].map(({ id, labels }) => [id, hashOf(labels)]));
    const was = { ...is, [lineage[0]?.id ?? '']: 'cccccccccccc' };
    assert.deepEqual(ids(movementBetween(...between({ labels: was }, { labels: is })).relabelled), ['fr.2022']);
  });

  it('says so where labels cannot be compared', () => {
    assert.match(linesBetween(...between(), 'en')[1] ?? '', /labels not compared/);
  });

  it('is a table in which a line has both figures, the unit, the change and the label', () => {
    const line = linesBetween(...between(), 'fr').find((text) => text.includes('→  electricity'));
    assert.match(line ?? '', /electricity\.grid\.fr\.2022 +→ +electricity\.grid\.fr\.2024 +0\.052 +→ +0\.0519 kgCO2e\/kWh +−0\.2 % +Libellé de electricity\.grid\.fr\.2024/);
  });

  it('says when an older edition was put together', () => {
    assert.match(linesBetween(...between({ reconstructed: '2026-11-23' }), 'en')[0] ?? '', /^2025\.1 \(2025-05-31, reconstructed on 2026-11-23, 2 current\) → 2026\.1 /);
  });
});
