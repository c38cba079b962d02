/**
 * e to the power of a figure that is not negative, half-even to 34 digits: digit for digit what decimal.js finds, in a tenth of the time and without
 * what it leaves to be collected. Every keystroke asks for it several times, since each range that moves needs it.
 * Method: Taylor's series of a 1024th of the figure, in whole numbers of 2^-192, squared ten times. That is some 50 digits; where those after the 34th
 * do not tell to which side it is rounded, decimal.js decides.
 */
import { type Decimal, decimal } from './decimal.js';

const [BITS, DIGITS, PLACES, SQUARINGS] = [192n, 34, 50, 10];
const ONE_IN_PLACES = 10n ** BigInt(PLACES);
/** After the last digit that is kept: as good as a half. */
const TIE = /^(49{11}|50{11})/;

export function exponential(value: Decimal): Decimal {
  const part = (BigInt(value.toFixed(PLACES).replace('.', '')) << BITS) / ONE_IN_PLACES >> BigInt(SQUARINGS);
  let [power, term] = [1n << BITS, 1n << BITS];
  for (let place = 1n; term > 0n; place += 1n) {
    term = (term * part >> BITS) / place;
    power += term;
  }
  for (let squaring = 0; squaring < SQUARINGS; squaring += 1) power = power * power >> BITS;
  const text = (power * ONE_IN_PLACES >> BITS).toString();
  if (TIE.test(text.slice(DIGITS))) return value.exp();
  return decimal(`${text.slice(0, -PLACES)}.${text.slice(-PLACES)}`).toSignificantDigits(DIGITS);
}
