/**
 * One module a domain, for a page that needs the factors of one alone: the same edition, its table, and its labels, each
 * language an export of its own that a bundler leaves out when nobody names it.
 */
import { recordFiles } from './edition.mjs';
import { packedLabels, packedRecords } from './packing.mjs';
import { literal } from './typescript.mjs';

const IMPORTS = [
  "import { type Catalogue, createCatalogue } from '../../catalogue.js';",
  "import { unpackLabels, unpackRecords } from '../../packed.js';",
  "import type { PackedRecords } from '../../record.js';",
  "import { edition, editions, elsewhere, quality } from '../stamp.js';\n",
].join('\n');

/** @param {import('./edition.mjs').Edition} edition @returns {Record<string, string>} file name → TypeScript */
export function domainFiles(edition) {
  const domains = recordFiles.filter((file) => edition.records.some((placed) => placed.file === file));
  return Object.fromEntries(domains.map((file) => {
    const records = edition.records.filter((placed) => placed.file === file).map(({ record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1));
    const labels = /** @type {const} */ (['fr', 'en', 'de']).map((language) => (
      `export const ${language}: Readonly<Record<string, string>> = /* @__PURE__ */ unpackLabels(/* @__PURE__ */ unpackRecords(table), ${JSON.stringify(packedLabels(records, language))}, '${language}');\n`));
    return [file.replace(/json$/, 'ts'), [IMPORTS,
      `const table: PackedRecords = ${literal(packedRecords(edition, records))};\n`,
      '/** The factors of this domain, in the edition that the whole catalogue has too. */\n'
      + 'export const catalogue: Catalogue = /* @__PURE__ */ createCatalogue({ edition, editions, quality, elsewhere, assumptions: [], records: unpackRecords(table) });\n',
      `/** Labels by id. */\n${labels.join('')}`].join('\n')];
  }));
}
