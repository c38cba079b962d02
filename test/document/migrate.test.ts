import { expect } from '@open-wc/testing';
import { parseProduction, serializeProduction, verifyProduction } from '../../src/document/index.js';
import type { JsonObject } from '../../src/document/index.js';
import { migrate } from '../../src/document/migrate.js';
import { SCHEMA_VERSION } from '../../src/document/schema-version.js';
import { catalogue } from '../fixtures/documents/catalogue.js';

async function fixture(version: number | string): Promise<string> {
  const response = await fetch(new URL(`../fixtures/documents/production-${version}.json`, import.meta.url));
  return response.text();
}

describe('migrate', () => {
  for (let version = 1; version <= SCHEMA_VERSION; version += 1) {
    it(`opens a file of version ${version}, to the last digit`, async () => {
      const text = await fixture(version);
      const parsed = parseProduction(text);
      expect(parsed.kind === 'ok' && parsed.warnings).to.deep.equal([]);
      const verification = verifyProduction(text, catalogue);
      expect(verification.kind === 'verified' && verification.findings).to.deep.equal([]);
      expect(verification.kind === 'verified' && verification.snapshots.map(({ holds }) => holds)).to.deep.equal([true, true]);
      if (version === SCHEMA_VERSION) expect(parsed.kind === 'ok' && serializeProduction(parsed.production)).to.equal(text.trimEnd());
    });
  }

  it('opens the answers of a quick estimate of version 1, one that could not be read, and the assumptions that its lines name', async () => {
    const text = await fixture('1-quick');
    const parsed = parseProduction(text);
    expect(parsed.kind === 'ok' && parsed.warnings).to.deep.equal([]);
    expect(parsed.kind === 'ok' && parsed.production.answers?.['flightDistance.typed']).to.equal('1.450');
    expect(parsed.kind === 'ok' && parsed.production.entries.filter(({ planned }) => planned.kind === 'quantity' && planned.assumed !== undefined).map(({ id }) => id)).to.include('quick.meals');
    if (SCHEMA_VERSION === 1) expect(parsed.kind === 'ok' && serializeProduction(parsed.production)).to.equal(text.trimEnd());
  });

  it('opens a co-production of version 1 in episodes and units, a percentage that could not be read, and a line that is shared otherwise', async () => {
    const text = await fixture('1-coproduction');
    const verification = verifyProduction(text, catalogue);
    if (verification.kind === 'refused') throw new Error(JSON.stringify(verification.problems));
    const { profile, entries } = verification.production;
    expect(verification.findings).to.deep.equal([]);
    expect([profile.episodes, profile.coproducers]).to.deep.equal([2, [{ id: 'meuse', name: 'Studio Meuse', percent: '30' }, { id: 'elbe', name: 'Elbe Film', percent: '', text: '12,5O' }]]);
    expect(entries.map(({ shootingUnit, episode, shares }) => [shootingUnit, episode, shares]).filter((each) => each.some((said) => said !== undefined)))
      .to.deep.equal([['Deuxième équipe', undefined, undefined], [undefined, 'Bloc 1', { meuse: { percent: '100' }, elbe: { percent: '', text: 'un tiers' } }]]);
    if (SCHEMA_VERSION === 1) expect(serializeProduction(verification.production)).to.equal(text.trimEnd());
  });

  it('takes every step between two versions, once and in order', () => {
    const step = (to: number) => (document: JsonObject) => ({ ...document, schema: `shootprint/production@${to}`, steps: `${String(document['steps'] ?? '')}${to}` });
    const migration = migrate({ schema: 'shootprint/production@1' }, 4, { 1: step(2), 2: step(3), 3: step(4) });
    expect(migration).to.deep.equal({ kind: 'ok', document: { schema: 'shootprint/production@4', steps: '234' } });
  });

  for (const version of ['2', '10', '999999999']) {
    it(`refuses version ${version} as newer`, () => {
      const migration = migrate({ schema: `shootprint/production@${version}` });
      expect(migration.kind === 'refused' && migration.problem).to.deep.equal({
        code: 'newer-schema', path: '/schema', params: { found: `shootprint/production@${version}`, supported: 'shootprint/production@1' },
      });
    });
  }
});
