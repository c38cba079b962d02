/** Each rule accepts the real data and refuses every bad fixture of its name. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rules } from '../../emission-factors/lint.mjs';
import { alteredEdition, realEdition } from './altered-edition.mjs';

const fixtures = new URL('./fixtures/', import.meta.url);

describe('the lint of emission factors', () => {
  it('has a bad fixture for every rule, and no fixture without a rule', () => {
    assert.deepEqual(readdirSync(fixtures).sort(), rules.map(({ name }) => `${name}.json`).sort());
  });

  for (const rule of rules) {
    describe(rule.name, () => {
      it('accepts the real data', () => assert.deepEqual(rule.check(realEdition()).filter(({ level }) => level === 'error'), []));

      for (const { claim, finds, ...fixture } of JSON.parse(readFileSync(new URL(`${rule.name}.json`, fixtures), 'utf8'))) {
        it(claim, () => {
          const found = rule.check(alteredEdition(fixture));
          const about = finds === '$current' ? realEdition().editions.current : finds;
          const [finding] = found.filter(({ record }) => record === about);
          assert.ok(finding, `expected a finding about ${about}, got ${JSON.stringify(found.map(({ record, message }) => [record, message]))}`);
          assert.ok(finding.file.length > 0 && finding.message.length > 0 && finding.remedy.length > 0, 'a finding names the file, what is wrong and the remedy');
        });
      }
    });
  }
});
