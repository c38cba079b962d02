/** Superseding in a circle is refused by the lint of the bundled factors; a host's own factors never saw that lint. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const LIMIT = 15_000;
const program = `
  import { createCatalogue } from './src/factors/index.ts';
  const record = (id, supersedes) => ({ id, supersedes, value: '1', per: 'kg', percent: '10', basis: 'assumed', source: 's', region: 'FR', boundary: 'life-cycle', measured: '2023', published: '2025' });
  const catalogue = createCatalogue({ edition: { version: '2026.1', hash: '0' }, quality: {}, assumptions: [], records: [record('a', 'b'), record('b', 'a'), record('c', 'c'), record('d')] });
  console.log(JSON.stringify([catalogue.supersedes('a', 'b'), catalogue.supersedes('a', 'd'), catalogue.supersedes('c', 'd')]));
`;

test('factors that supersede each other in a circle are still compared in finite time', () => {
  const { stdout, stderr, error } = spawnSync(
    process.execPath, ['--import', './test/typescript.mjs', '--input-type=module', '--eval', program],
    { cwd: fileURLToPath(new URL('../..', import.meta.url)), timeout: LIMIT, encoding: 'utf8' },
  );
  assert.equal(error?.code, undefined, `no answer after ${LIMIT} ms`);
  assert.equal(stdout.trim(), '[true,false,false]', stderr);
});
