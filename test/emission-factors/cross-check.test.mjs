/** The cross-check with official tables of a few rows, and with the real ones where they are beside the repository. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { countryNamed } from '../../emission-factors/cross-check/country.mjs';
import { added, plain, subtracted } from '../../emission-factors/cross-check/figure.mjs';
import { knownErrors } from '../../emission-factors/cross-check/known-errors.mjs';
import { reportOf } from '../../emission-factors/cross-check/report.mjs';
import { rowsOf } from '../../emission-factors/cross-check/table.mjs';
import { crossCheck } from '../../emission-factors/cross-check.mjs';
import { assign } from './altered-edition.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cross-check-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {readonly Record<string, string>[]} rows */
function csvOf(rows) {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return `\uFEFF${[names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;
}

const TOTAL = 'Total poste non décomposé';
const ID = "Identifiant de l'élément";
/** @param {string} id @param {string} total @param {Record<string, string>} more */
const element = (id, total, more) => ({ [ID]: id, 'Type Ligne': 'Elément', 'Localisation géographique': 'France continentale', 'Unité français': 'kgCO2e/t.km', 'Date de modification': '2025-04-24', 'Incertitude': '60', [TOTAL]: total, ...more });
/** @param {string} id @param {string} kind @param {string} total @param {string} [name] */
const part = (id, kind, total, name = '') => ({ [ID]: id, 'Type Ligne': 'Poste', 'Type poste': kind, 'Nom poste français': name, [TOTAL]: total });
/** @param {string} id @param {string} figure @param {Record<string, string>} [more] */
const row = (id, figure, more) => ({ 'ID': id, 'Scope': 'Scope 3', 'Level 1': 'Business travel- air', 'Level 2': 'Flights', 'Level 3': 'Long-haul', 'UOM': 'passenger.km', 'GHG/Unit': 'kg CO2e', 'GHG Conversion Factor 2025': figure, ...more });

const tables = {
  'base_carbone_v23_6_valid_nonfood.csv': [
    part('7', 'Transport', '5.2', 'Approvisionnement'), element('7', '62', { 'Nom base français': 'Camion', 'Nom attribut français': 'lourd, "neuf"', 'Structure': 'par poste et par gaz', 'CO2f': '61.5', 'CH4f': '0.5' }),
    part('7', 'Transport', '37'), part('7', 'Fabrication', '19.8'),
    element('8', '3', { 'Localisation géographique': 'Autre pays du monde', 'Sous-localisation géographique français': 'Pays Bas', 'Nom base français': 'Train', 'Incertitude': '' }),
    element('43681', '0.918', { 'Nom base français': 'Avion' }), element('43787', '0.357', { 'Nom base français': 'Essence' }),
  ],
  'desnz_2025_flat.csv': [
    row('1_1', '0.300', { 'Column Text': 'With RF' }), row('2_1', '0.2', { 'Column Text': 'Without RF' }), row('3_1', '0.05', { 'Level 1': 'WTT- business travel- air', 'Column Text': 'With RF' }),
    row('4_1', '13.2', { 'Level 1': 'Hotel stay', 'Level 2': 'Hotel stay', 'Level 3': 'Germany', 'UOM': 'Room per night' }), row('5_1', '', { 'Level 2': 'Hotel stay', 'UOM': 'Room per night' }),
  ],
};
const base = { boundary: 'life-cycle', period: { published: '2025-04-24' }, uncertainty: { percent: '60' }, source: { id: 'base-carbone-23-6' } };
const british = { ...base, period: { published: '2025' }, uncertainty: { class: 'flight' } };
/** @type {Readonly<Record<string, any>>} */
const records = {
  truck: { ...base, per: 't.km', value: '62', region: 'FR', phases: { transport: '42.2', manufacture: '19.8' }, gases: { co2f: '61.5', ch4f: '0.5' }, source: { id: 'base-carbone-23-6', locator: 'element 7 (Camion | lourd, "neuf"): 62 kgCO2e/t.km' } },
  train: { ...base, per: 't.km', value: '3', region: 'NL', uncertainty: { class: 'rail-distance' }, source: { id: 'base-carbone-23-6', locator: 'element 8 (Train): 3 kgCO2e/t.km' } },
  flight: { ...british, per: 'passenger.km', value: '0.35', region: 'GB', phases: { combustion: '0.2', contrails: '0.1', upstream: '0.05' },
    source: { id: 'desnz-2025', locator: 'row 1_1: 0.3 kg CO2e/passenger.km + row 3_1: 0.05 kg CO2e/passenger.km; without radiative forcing, row 2_1, 0.2' } },
  hotel: { ...british, per: 'room.night', value: '13.2', region: 'DE', source: { id: 'desnz-2025', locator: 'row 4_1: 13.2 kg CO2e/Room per night' } },
};
for (const [file, rows] of Object.entries(tables)) { mkdirSync(join(folder, 'tables'), { recursive: true }); writeFileSync(join(folder, 'tables', file), csvOf(rows)); }

/** @param {Record<string, any>} all @param {string} [file] */
function checked(all, file = 'travel.json') {
  const here = mkdtempSync(join(folder, 'records-'));
  writeFileSync(join(here, file), JSON.stringify(Object.entries(all).map(([id, record]) => ({ id, ...record }))));
  writeFileSync(join(here, 'sources.json'), '{}');
  return crossCheck(here, join(folder, 'tables'));
}
/** @param {string} name @param {Record<string, unknown>} change */
function altered(name, change) {
  const record = structuredClone(records[name]);
  for (const [path, value] of Object.entries(change)) assign(record, path, value);
  return checked({ [name]: record }).outcomes[0]?.differences.map(({ field }) => field);
}

describe('a cross-check', () => {
  it('finds every sound record equal, sums of lines and differences of rows included', () => {
    assert.deepEqual(checked(records).outcomes.map(({ id, state }) => [id, state]), Object.keys(records).map((id) => [id, 'equal']));
  });

  const slips = /** @type {readonly (readonly [string, string, Record<string, unknown>, readonly string[]])[]} */ ([
    ['a digit', 'truck', { value: '62.1' }, ['value']],
    ['a unit', 'truck', { per: 'vehicle.km' }, ['per']],
    ['a region', 'train', { region: 'FR' }, ['region']],
    ['a percentage', 'truck', { 'uncertainty.percent': '50' }, ['uncertainty']],
    ['a percentage that nobody published', 'train', { uncertainty: { percent: '60' } }, ['uncertainty']],
    ['a date', 'truck', { 'period.published': '2024-04-24' }, ['period.published']],
    ['another element of the same figure', 'truck', { 'source.locator': 'element 7 (Bus): 62 kgCO2e/t.km' }, ['source.locator']],
    ['an element that does not exist', 'truck', { 'source.locator': 'element 9 (Camion): 62 kgCO2e/t.km' }, ['source.locator']],
    ['a phase', 'truck', { 'phases.transport': '37' }, ['phases.transport']],
    ['a phase left out', 'truck', { 'phases.manufacture': null }, ['phases.manufacture']],
    ['a gas', 'truck', { 'gases.ch4f': '0.05' }, ['gases.ch4f']],
    ['contrails', 'flight', { 'phases.contrails': '0.3' }, ['phases.contrails']],
    ['a row mentioned beside', 'flight', { 'source.locator': 'row 1_1: 0.3 kg CO2e/passenger.km + row 3_1: 0.05 kg CO2e/passenger.km; without, row 2_1, 0.25' }, ['source.locator']],
    ['a sum', 'flight', { value: '0.3' }, ['value']],
    ['a row that does not exist', 'flight', { 'source.locator': 'row 9_1: 0.3 kg CO2e/passenger.km' }, ['source.locator']],
    ['a row without a figure', 'hotel', { 'source.locator': 'row 5_1: 13.2 kg CO2e/Room per night' }, ['source.locator 5_1', 'value', 'region']],
    ['the country of a hotel', 'hotel', { region: 'GB' }, ['region']],
  ]);
  for (const [slip, name, change, fields] of slips) {
    it(`sees ${slip}`, () => assert.deepEqual(altered(name, change), fields));
  }

  const known = /** @type {const} */ ([['43681', '0.918', undefined, ['source.locator']], ['43787', '0.357', undefined, ['note']], ['43787', '0.357', { en: 'Odd.' }, []]]);
  for (const [number, value, note, fields] of known) {
    it(`finds ${fields.length === 0 ? 'nothing' : 'fault'} with row ${number}${note === undefined ? ' without a note' : ' with a note'}`, () => {
      const record = { ...base, per: 't.km', value, region: 'FR', ...(note && { note }), source: { id: 'base-carbone-23-6', locator: `element ${number}: ${value} kgCO2e/t.km` } };
      assert.deepEqual(checked({ plane: record }).outcomes[0]?.differences.map(({ field }) => field), fields);
    });
  }

  it('says why a record is not checked, and takes no missing row for granted', () => {
    const drink = { ...records.truck, source: { id: 'base-carbone-23-6', locator: 'element 39792 (Bière): 62 kgCO2e/t.km' } };
    assert.match(checked({ drink }, 'catering.json').outcomes[0]?.reason ?? '', /food/);
    assert.equal(checked({ drink }, 'freight.json').outcomes[0]?.state, 'differing');
    assert.match(checked({ old: { ...records.flight, source: { id: 'desnz-2024', locator: '' } } }).outcomes[0]?.reason ?? '', /2025 only/);
  });

  it('fails on a difference, and on a broken property that nobody has judged', () => {
    assert.equal(reportOf(checked(records), false).failed, false);
    assert.equal(reportOf(checked({ truck: { ...records.truck, value: '63' } }), false).failed, true);
    const property = { claim: 'phases = total', source: 'base-carbone-23-6', checked: 2, failures: [{ row: '43661', sentence: 'odd' }] };
    const found = { ...checked(records), properties: [property] };
    assert.equal(reportOf(found, false).failed, false);
    assert.equal(reportOf({ ...found, properties: [{ ...property, failures: [{ row: '1', sentence: 'odd' }] }] }, false).failed, true);
  });

  it('knows the same errors of the Base Carbone as the README tells of', () => {
    const readme = readFileSync(join(root, 'emission-factors', 'README.md'), 'utf8');
    const told = [...readme.matchAll(/^\| Base Carbone ([^|]+)\|/gm)].flatMap(([, where = '']) => where.match(/\b\d{5}\b/g) ?? []);
    const listed = knownErrors.map(({ row: number }) => number);
    assert.deepEqual(told.filter((number) => !listed.includes(number)), []);
    const text = readme.replace(/(\d{5}) to (\d{5})/g, (_range, first, last) => Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => Number(first) + step).join(' '));
    assert.deepEqual(listed.filter((number) => !text.includes(number)), []);
  });

  it('shares no code with the lint or the build', () => {
    const files = ['cross-check.mjs', ...readdirSync(join(root, 'emission-factors', 'cross-check')).map((file) => `cross-check/${file}`)];
    const imports = files.flatMap((file) => [...readFileSync(join(root, 'emission-factors', file), 'utf8').matchAll(/ from '([^']+)';/g)].map(([, name = '']) => name));
    assert.deepEqual(imports.filter((name) => !name.startsWith('node:') && !name.startsWith('./')), []);
    assert.deepEqual(imports.filter((name) => ['edition', 'lint', 'digits', 'units', 'families', 'schema'].some((own) => name === `./${own}.mjs`)), []);
  });
});

describe('the tools of a cross-check', () => {
  it('add and compare exactly', () => {
    assert.deepEqual([plain('0.190'), plain('5.3e-05'), plain('600'), added(['37', '5.2']), added(['0.1', '0.2']), subtracted('0.22928', '0.13552'), subtracted('1', '-0.5')],
      ['0.19', '0.000053', '600', '42.2', '0.3', '0.09376', '1.5']);
    for (const text of ['', 'n/a', '1,5']) assert.throws(() => plain(text), RangeError);
  });

  it('read what CSV allows', () => {
    assert.deepEqual(rowsOf('a,b\n"x, ""y""\nz",\n1,2'), [{ a: 'x, "y"\nz', b: '' }, { a: '1', b: '2' }]);
  });

  for (const [name, code] of [['Pays Bas', 'NL'], ['Autriche', 'AT'], ['Korea', 'KR'], ['UK (London)', 'GB'], ['Türkiye', 'TR'], ['Atlantis', undefined]]) {
    it(`know ${name} as ${code ?? 'no country'}`, () => assert.equal(countryNamed(name ?? ''), code));
  }
});

describe('the records of this folder', () => {
  const official = process.env.SHOOTPRINT_TABLES ?? join(root, '..', 'shared', 'reference', 'raw');
  it(`are those of the official tables${existsSync(official) ? '' : ' (no tables here: nothing could be compared)'}`, () => {
    const { outcomes } = crossCheck(join(root, 'emission-factors'), official);
    assert.deepEqual(outcomes.filter(({ state }) => state === 'differing').flatMap(({ id, differences }) => differences.map(({ field, ours, theirs }) => [id, field, ours, theirs])), []);
    assert.equal(outcomes.some(({ state }) => state === 'equal'), existsSync(official));
  });
});
