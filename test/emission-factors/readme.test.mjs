/** What emission-factors/README.md and README.md say of the data is what the data say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { realEdition } from './altered-edition.mjs';

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const guide = read('emission-factors/README.md');
const { uncertainty, sources, records, editions } = realEdition();

for (const part of /** @type {const} */ (['classes', 'elsewhere'])) {
  it(`argues every percentage of ${part}, with its reference`, () => {
    const rows = Object.entries(uncertainty[part]).map(([name, { percent, because, reference }]) => `| \`${name}\` | ${percent} | ${because.en} | ${reference} |`);
    assert.deepEqual(rows.filter((row) => !guide.includes(row)), []);
  });
}

it('argues the percentage of every origin', () => {
  const rows = Object.entries(uncertainty.quality).map(([origin, { percent }]) => `| ${origin} | ${percent}`);
  assert.deepEqual(rows.filter((row) => !guide.includes(row)), []);
});

it('repeats the words that each open licence asks for', () => {
  const asked = Object.entries(sources).filter(([id, { redistribution }]) => redistribution === 'permitted' && id !== 'desnz-2024').map(([, { attribution }]) => attribution);
  assert.deepEqual(asked.filter((words) => !read('README.md').includes(words)), []);
});

it('counts the records of the editions', () => {
  const changes = read('emission-factors/CHANGELOG.md');
  assert.match(changes, new RegExp(`${records.length} records`));
  for (const { records: held } of editions.editions) assert.match(changes, new RegExp(`${Object.keys(held).length} records`));
});

it('asks a steward for the package that the library itself uses, in the same version', () => {
  assert.deepEqual(JSON.parse(read('emission-factors/package.json')).dependencies, { zod: JSON.parse(read('package.json')).dependencies.zod });
});
