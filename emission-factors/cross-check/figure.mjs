/** Decimal text compared and added exactly, written apart from digits.mjs on purpose. Refuses what is no decimal. */

const PRINTED = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/** @param {string} text "0.0532", "5.32e-2" @returns {{ digits: bigint, places: number }} digits / 10^places */
function read(text) {
  const found = PRINTED.exec(text.trim());
  if (found === null) throw new RangeError(`"${text}" is no figure`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = found;
  const places = fraction.length - Number(exponent);
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

/** @param {{ digits: bigint, places: number }} figure */
function write({ digits, places }) {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const fraction = text.slice(text.length - places).replace(/0+$/, '');
  return `${digits < 0n ? '-' : ''}${text.slice(0, text.length - places)}${places > 0 && fraction !== '' ? `.${fraction}` : ''}`;
}

/** The one way to write a figure: "0.190" and "1.9e-1" are "0.19". @param {string} text */
export function plain(text) {
  return write(read(text));
}

/** @param {readonly string[]} texts @returns {string} their exact sum */
export function added(texts) {
  const figures = texts.map(read);
  const places = Math.max(0, ...figures.map((figure) => figure.places));
  return write({ digits: figures.reduce((sum, figure) => sum + figure.digits * 10n ** BigInt(places - figure.places), 0n), places });
}

/** @param {string} minuend @param {string} subtrahend */
export function subtracted(minuend, subtrahend) {
  return added([minuend, subtrahend.startsWith('-') ? subtrahend.slice(1) : `-${subtrahend}`]);
}

/** What half of the last printed digit of each text can hide, added. @param {readonly string[]} texts */
export function hidden(texts) {
  return texts.reduce((sum, text) => sum + 0.5 * 10 ** -read(text).places, 0);
}
