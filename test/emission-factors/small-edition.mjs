/** A few invented records in an edition of their own, with the tables of the real one. */
import { realEdition } from './altered-edition.mjs';

/** @typedef {import('../../emission-factors/schema.mjs').FactorRecord} FactorRecord */

/** @param {string} id @param {string} value @param {Partial<FactorRecord>} [change] @returns {FactorRecord} */
export function recordOf(id, value, change = {}) {
  return {
    id, value, per: 'kWh', labels: { fr: `Libellé de ${id}`, en: `Label of ${id}`, de: `Bezeichnung von ${id}` }, boundary: 'life-cycle', region: 'FR',
    period: { measured: 'not stated', published: '2025-01-31' }, uncertainty: { percent: '10' }, source: { id: 'base-carbone-23-6', locator: `element 1 (${id}): ${value} kgCO2e/kWh` },
    includes: ['total-only'], bestBefore: '2030-12-31', ...change,
  };
}

/** @param {string} published @param {string} [supersedes] @returns {Partial<FactorRecord>} */
export const dated = (published, supersedes) => ({ period: { measured: 'not stated', published }, ...(supersedes === undefined ? {} : { supersedes }) });

/** A figure of three years, one published with its year alone, one that replaces nothing. */
export const lineage = [
  recordOf('electricity.grid.fr.2022', '0.052', dated('2023-09-27')),
  recordOf('electricity.grid.fr.2023', '0.0389', dated('2024-07-04', 'electricity.grid.fr.2022')),
  recordOf('electricity.grid.fr.2024', '0.0519', dated('2025-11-30', 'electricity.grid.fr.2023')),
  recordOf('electricity.grid.gb.2025', '0.2454', dated('2025')),
];

/** @param {readonly FactorRecord[]} records @param {Partial<import('../../emission-factors/schema.mjs').Editions>} [editions] @returns {import('../../emission-factors/edition.mjs').Edition} */
export function smallEdition(records, editions = {}) {
  return { ...realEdition(), records: records.map((record) => ({ file: 'electricity-grid.json', record })), editions: { current: '2026.1', editions: [], ...editions } };
}
