/**
 * Exact arithmetic on decimal strings, so that a check never fails (or passes) because of binary floating point.
 * Everything is scaled to 1e-15 and held in a BigInt. Refuses anything that is not a plain decimal.
 */

const PLACES = 15;
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * @param {string} text a plain decimal such as "0.0532"
 * @returns {bigint} the same figure in units of 1e-15
 * @throws {RangeError} when the text is not a plain decimal, or has more than 15 decimal places
 */
export function scaled(text) {
  const parts = DECIMAL.exec(text);
  const fraction = parts?.[3] ?? '';
  if (parts === null || fraction.length > PLACES) throw new RangeError(`not a plain decimal: "${text}"`);
  const magnitude = BigInt(parts[2] + fraction.padEnd(PLACES, '0'));
  return parts[1] === '-' ? -magnitude : magnitude;
}

/** @param {readonly string[]} texts */
export function sum(texts) {
  return texts.reduce((total, text) => total + scaled(text), 0n);
}

/** @param {bigint} figure @returns {string} without trailing zeros */
export function unscaled(figure) {
  const sign = figure < 0n ? '-' : '';
  const text = (figure < 0n ? -figure : figure).toString().padStart(PLACES + 1, '0');
  const fraction = text.slice(-PLACES).replace(/0+$/, '');
  return sign + text.slice(0, -PLACES) + (fraction === '' ? '' : `.${fraction}`);
}

/**
 * Half of the last printed place of a figure: what rounding alone can hide.
 * @param {string} text @returns {bigint} in units of 1e-15
 */
export function halfPlace(text) {
  const printed = DECIMAL.exec(text)?.[3]?.length ?? 0;
  return 10n ** BigInt(PLACES - printed) / 2n;
}

/**
 * Do the parts make the total, within what rounding of the printed figures can hide?
 * @param {string} total @param {readonly string[]} parts
 */
export function addsUp(total, parts) {
  const gap = sum(parts) - scaled(total);
  const tolerance = [total, ...parts].reduce((slack, text) => slack + halfPlace(text), 0n);
  return (gap < 0n ? -gap : gap) <= tolerance;
}
