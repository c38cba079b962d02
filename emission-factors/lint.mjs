/**
 * `node emission-factors/lint.mjs` prints what is wrong and exits 1 if anything is. Warnings are printed and pass.
 * `--write` puts the files of records into canonical order first; it never changes a figure.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEdition, recordFiles, recordText } from './edition.mjs';
import { bestBefore } from './rules/best-before.mjs';
import { bounds } from './rules/bounds.mjs';
import { canonicalOrder } from './rules/canonical-order.mjs';
import { coverage } from './rules/coverage.mjs';
import { explainedOutlier } from './rules/explained-outlier.mjs';
import { knownSource } from './rules/known-source.mjs';
import { knownUncertainty } from './rules/known-uncertainty.mjs';
import { labels } from './rules/labels.mjs';
import { nothingLeftOpen } from './rules/nothing-left-open.mjs';
import { nothingNegative } from './rules/nothing-negative.mjs';
import { plausibleDates } from './rules/plausible-dates.mjs';
import { publishedRecord } from './rules/published-record.mjs';
import { quotedFigure } from './rules/quoted-figure.mjs';
import { recordedEditions } from './rules/recorded-editions.mjs';
import { rightRegion } from './rules/right-region.mjs';
import { rightSource } from './rules/right-source.mjs';
import { rightUnit } from './rules/right-unit.mjs';
import { siblings } from './rules/siblings.mjs';
import { sums } from './rules/sums.mjs';
import { superseding } from './rules/superseding.mjs';
import { uniqueIdentity } from './rules/unique-identity.mjs';

/** @type {readonly import('./edition.mjs').Rule[]} */
export const rules = [
  nothingLeftOpen, uniqueIdentity, knownSource, rightSource, rightRegion, rightUnit, quotedFigure, sums, nothingNegative, plausibleDates, bounds, siblings, explainedOutlier,
  superseding, labels, knownUncertainty, bestBefore, canonicalOrder, publishedRecord, recordedEditions, coverage,
];

/** @param {import('./edition.mjs').Edition} edition */
export function lint(edition) {
  return rules.flatMap((rule) => rule.check(edition));
}

/** @param {import('./edition.mjs').Finding} finding */
export function sentenceOf({ level, file, record, rule, message, remedy }) {
  return `${level === 'error' ? 'ERROR  ' : 'warning'} ${file} ${record} [${rule}] ${message}. Remedy: ${remedy}.`;
}

/** The folder this file stands in. */
export const here = fileURLToPath(new URL('.', import.meta.url));

function main() {
  const today = new Date().toISOString().slice(0, 10);
  let { findings, edition, draft } = readEdition(here, today);
  if (edition !== undefined && process.argv.includes('--write')) {
    for (const file of recordFiles) {
      const inFile = edition.records.filter((placed) => placed.file === file).map(({ record }) => record);
      writeFileSync(join(here, file), recordText(inFile));
    }
    ({ findings, edition, draft } = readEdition(here, today));
  }
  const all = edition === undefined ? findings : lint(edition);
  for (const finding of all) console.log(sentenceOf(finding));
  const errors = all.filter(({ level }) => level === 'error').length;
  console.log(`${draft?.records.length ?? 0} records, ${rules.length} rules, ${errors} errors, ${all.length - errors} warnings`);
  if (errors > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
