/**
 * What is known to be wrong or odd in the official tables, and what was done. `refused`: no record may use the row. `noted`: a record may,
 * if its note says what is odd. The same list, in words for a reader, is in ../README.md, "Known errors and oddities of the sources".
 *
 * @typedef {{ source: string, row: string, what: string, done: string, treatment: 'refused' | 'noted' }} KnownError `source` begins the id of a source
 */

/** @type {readonly KnownError[]} */
export const knownErrors = [
  { source: 'base-carbone', row: '43661', treatment: 'refused', what: 'cargo 26 to 100 t, 1,000 to 2,000 km, without contrails, 2.72, as with them (its "Fabrication" of 1.23 is the contrails of 43660)',
    done: 'not used; its other phases make about 1.49' },
  { source: 'base-carbone', row: '43681', treatment: 'refused', what: 'freight flight over 5,000 km without contrails, 0.918, copied from 2,000 to 5,000 km (43679); a tenth of it should be 43750 (0.0979)',
    done: 'not used' },
  { source: 'base-carbone', row: '43787', treatment: 'noted', what: 'petrol car 0.357 kg/km, far above diesel (0.19) and the British figure (0.20871)', done: 'used, with a note' },
  { source: 'base-carbone', row: '28012', treatment: 'noted', what: 'plug-in hybrid, compact, with no fuel at all', done: 'used, with a note' },
  { source: 'base-carbone', row: '28015', treatment: 'noted', what: 'plug-in hybrid, small, with no fuel at all', done: 'used, with a note' },
  { source: 'base-carbone', row: '28021', treatment: 'noted', what: 'plug-in hybrid, saloon, with no fuel at all', done: 'used, with a note' },
  { source: 'base-carbone', row: '28176', treatment: 'noted', what: 'trains of Corsica, 0.187, while 21717, newer and with manufacture, says 0.192', done: 'used, with a note' },
  { source: 'base-carbone', row: '20893', treatment: 'refused', what: 'disk array 15.5 kg, less than a smartphone', done: 'not used' },
  { source: 'base-carbone', row: '26738', treatment: 'noted', what: 'recycled cardboard above new cardboard', done: 'used, with a note' },
  { source: 'base-carbone', row: '20909', treatment: 'noted', what: 'wood 36.7 kg/t, against 269.5 in the British table (19_500_5048)', done: 'both used, with a note' },
  { source: 'base-carbone', row: '20683', treatment: 'noted', what: 'vegetarian meal 0.51, against 0.85 in newer tools of ADEME', done: 'used until the base is revised, with a note' },
  { source: 'base-carbone', row: '26963', treatment: 'noted', what: 'wardrobe 907 kg, of which 531 is transport', done: 'used, with a note' },
  ...['15573', '24303', '24304', '24305', '24306', '24308'].map((row) => (
    { source: 'base-carbone', row, treatment: /** @type {const} */ ('noted'), what: 'an overseas grid whose gases leave the grid losses out', done: 'used without its gases, with a note' })),
  { source: 'base-carbone', row: '24307', treatment: 'noted', what: 'French Guiana 0.957 kg/kWh, of which 0.6 is a dam; Ember gives 0.20408', done: 'both used, phases left out, with a note' },
  { source: 'base-carbone', row: '43637', treatment: 'refused', what: 'R507 4,775, the same blend as R507A (43638) at 2,635', done: 'not used' },
  { source: 'base-carbone', row: '43638', treatment: 'refused', what: 'R507A 2,635, the same blend as R507 (43637) at 4,775', done: 'not used' },
];

/** @param {import('./table.mjs').CheckedRecord} record @param {readonly string[]} rows that it quotes @returns {import('./difference.mjs').Difference[]} */
export function misuses(record, rows) {
  return knownErrors.filter(({ source, row }) => record.source.id.startsWith(source) && rows.includes(row)).flatMap(({ treatment, row, what }) => {
    if (treatment === 'refused') return [{ field: 'source.locator', ours: `row ${row}`, theirs: `an error of the source: ${what}` }];
    return record.note === undefined ? [{ field: 'note', ours: 'absent', theirs: `row ${row} is odd: ${what}` }] : [];
  });
}
