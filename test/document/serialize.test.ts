import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { documentOf, freezeEstimate, parseProduction, serializeProduction } from '../../src/document/index.js';
import { balance, estimate } from '../../src/calculation/index.js';
import type { Production } from '../../src/model/index.js';
import { arbitraryProduction } from '../fixtures/documents/arbitrary.js';
import { RECORDS, catalogue, catalogueWith } from '../fixtures/documents/catalogue.js';
import { balanced, drafting, entry, estimated, reading, shooting } from '../fixtures/documents/productions.js';

function reopened(production: Production): Production {
  const parsed = parseProduction(serializeProduction(production));
  if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.problems));
  expect(parsed.warnings.filter(({ code }) => code !== 'above-maximum')).to.deep.equal([]);
  return parsed.production;
}

describe('serializeProduction', () => {
  it('gives a text that opens as the same production, in every stage', () => {
    fc.assert(fc.property(arbitraryProduction, (production) => {
      expect(reopened(production)).to.deep.equal(production);
    }), { numRuns: 300 });
  });

  it('gives the same text again after reopening', () => {
    fc.assert(fc.property(arbitraryProduction, (production) => {
      const text = serializeProduction(production);
      expect(serializeProduction(reopened(production))).to.equal(text);
    }));
  });

  it('keeps every figure to the last digit', () => {
    fc.assert(fc.property(arbitraryProduction, (production) => {
      const again = reopened(production);
      for (const compute of [estimate, balance]) {
        const { total } = compute(production, catalogue);
        expect(compute(again, catalogue).total.kg.eq(total.kg)).to.equal(true);
      }
    }));
  });

  for (const [stage, production] of Object.entries({ drafting, estimated, shooting, balanced })) {
    it(`opens what was written while ${stage}, from text and from the object`, () => {
      expect(reopened(production)).to.deep.equal(production);
      const parsed = parseProduction(documentOf(production));
      expect(parsed).to.deep.equal({ kind: 'ok', production, warnings: [] });
    });
  }

  it('keeps what a copied factor replaces, and that it was retired', () => {
    const records = RECORDS.map((each) => (each.id === 'hotel.fr.2025' ? { ...each, deprecated: true as const } : each));
    const stay = entry({ id: 'stay', activity: 'hotel', planned: reading('room.night', 'hotel.fr.2025', { total: '3' }) });
    const production = freezeEstimate({ ...drafting, entries: [stay] }, catalogueWith(records), '2026-03-02');
    const [factor] = reopened(production).snapshots[0]?.factors ?? [];
    expect([factor?.supersedes, factor?.deprecated]).to.deep.equal(['hotel.fr', true]);
  });

  it('writes half an emoji as U+FFFD, as the file would hold it', () => {
    const production = { ...drafting, entries: [entry({ id: 'a', activity: 'waste', label: 'half \ud83d' })] };
    expect(reopened(production).entries[0]?.label).to.equal('half \ufffd');
  });

  it('keeps what was typed for a count that cannot be read, and leaves out what is empty', () => {
    const typed = { ...drafting, profile: { ...drafting.profile, crew: 0, texts: { crew: 'une douzaine' } } };
    expect(reopened(typed).profile).to.deep.equal(typed.profile);
    expect(serializeProduction({ ...drafting, profile: { ...drafting.profile, texts: {} } })).to.equal(serializeProduction(drafting));
    expect(reopened({ ...drafting, profile: { ...drafting.profile, texts: {} } }).profile).not.to.have.property('texts');
  });

  it('writes no number: every figure is plain decimal text', () => {
    JSON.parse(serializeProduction(balanced), (key, value: unknown) => {
      expect(typeof value, key).not.to.equal('number');
      return value;
    });
  });
});
