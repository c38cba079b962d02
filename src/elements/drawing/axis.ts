/** A logarithmic axis with engraved, readable ticks, like the ring of a lens. */

export interface LogAxis {
  /** Position of a value in percent of the width. */
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly labelled: boolean }[];
}

const MANTISSAS = [1, 2, 3, 5, 7] as const;

/** An axis that holds every value given, with a margin on both sides. Values are positive. */
export function logAxis(values: readonly number[], most = 6): LogAxis {
  const positive = values.filter((value) => value > 0);
  const least = Math.min(...positive);
  const greatest = Math.max(...positive);
  const margin = Math.max(Math.log(greatest / least) * 0.45, Math.log(1.12));
  const from = Math.log(least) - margin;
  const to = Math.log(greatest) + margin;
  const at = (value: number): number => ((Math.log(value) - from) / (to - from)) * 100;
  return { at, ticks: ticksBetween(Math.exp(from), Math.exp(to), most) };
}

function ticksBetween(low: number, high: number, most: number): LogAxis['ticks'] {
  const fine = candidates(low, high, 10);
  const coarse = [candidates(low, high, 10), candidates(low, high, 20), multiples(low, high)].find((each) => each.length <= most && each.length >= 2) ?? multiples(low, high);
  const labelled = new Set(coarse);
  return [...new Set([...fine, ...coarse])].sort((a, b) => a - b).map((value) => ({ value, labelled: labelled.has(value) }));
}

/** Steps of a tenth (or a fifth) of the decade's upper value: 40, 50, 60… */
function candidates(low: number, high: number, divisions: 10 | 20): number[] {
  const found: number[] = [];
  for (let decade = Math.floor(Math.log10(low)); decade <= Math.floor(Math.log10(high)); decade += 1) {
    const step = 10 ** decade * (divisions === 10 ? 1 : 2);
    for (let index = 1; index * step < 10 ** (decade + 1); index += 1) {
      const value = Number((index * step).toPrecision(6));
      if (value >= low && value <= high) found.push(value);
    }
  }
  return found;
}

function multiples(low: number, high: number): number[] {
  const found: number[] = [];
  for (let decade = Math.floor(Math.log10(low)); decade <= Math.floor(Math.log10(high)); decade += 1) {
    for (const mantissa of MANTISSAS) {
      const value = Number((mantissa * 10 ** decade).toPrecision(6));
      if (value >= low && value <= high) found.push(value);
    }
  }
  return found;
}
