/**
 * Where a figure holds whose id names no country: a second entry of the region, beside the record's, so that a slip in one is seen.
 * A record that holds elsewhere than its source's home is a row here, with what the source prints for its place.
 */

/** Beginning of a source's id → its home. @type {readonly (readonly [source: string, region: string])[]} */
export const homes = [['base-carbone-', 'FR'], ['nos-gestes-climat-', 'FR'], ['desnz-', 'GB']];

/** Beginning of an id → where it holds; the first that fits. @type {readonly (readonly [id: string, region: string])[]} */
export const elsewhere = [
  // "Monde": potentials of gases, and products without a market of their own.
  ['gas.refrigerant', 'WORLD'], ['gas.fire-suppression', 'WORLD'], ['gas.sulphur-hexafluoride', 'WORLD'], ['gas.methane', 'WORLD'], ['gas.nitrous-oxide', 'WORLD'],
  ['gas.carbon-dioxide', 'WORLD'], ['device.server', 'WORLD'], ['device.photocopier', 'WORLD'], ['device.battery', 'WORLD'],
  ['equipment.generator', 'WORLD'], ['material.paint', 'WORLD'],
  // "Europe".
  ['material.glass.flat', 'EU'],
];

/** Ids that end in two letters of the trade which are a country elsewhere. */
export const words = ['spend.services.it', 'device.tv', 'device.pc'];
