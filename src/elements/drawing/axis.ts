/** A logarithmic axis with engraved, readable ticks, like the ring of a lens. */

export interface LogAxis {
  /** Position of a value in percent of the width. */
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly labelled: boolean }[];
}

/** Steps that read well, as multiples of a power of ten. */
const STEPS = [1, 2, 5] as const;
/** An axis that shrank to its own range would make a sharp figure look as vague as a wide one. */
const LEAST_SPAN = Math.log(3.3);
/** Beyond so many, fine ticks become a grey smear at 320 px. */
const MOST_FINE = 26;

/** An axis that holds every value given, with a margin on both sides. Values are positive. */
export function logAxis(values: readonly number[], most = 6): LogAxis {
  const positive = values.filter((value) => value > 0);
  const least = Math.min(...positive);
  const greatest = Math.max(...positive);
  const range = Math.log(greatest / least);
  const margin = Math.max(range * 0.2, (LEAST_SPAN - range) / 2);
  const from = Math.log(least) - margin;
  const to = Math.log(greatest) + margin;
  const at = (value: number): number => ((Math.log(value) - from) / (to - from)) * 100;
  return { at, ticks: ticksBetween(Math.exp(from), Math.exp(to), most) };
}

function ticksBetween(low: number, high: number, most: number): LogAxis['ticks'] {
  // A label at the very edge would run out of the drawing.
  const edge = high / (high / low) ** 0.05;
  const labelled = new Set(labels(low, high, most).filter((value) => value <= edge));
  const fine = stepped(low, high, MOST_FINE);
  return [...new Set([...fine, ...labelled])].sort((a, b) => a - b).map((value) => ({ value, labelled: labelled.has(value) }));
}

/** Even steps while they fit; across decades, 1 2 5 10 20 50. */
function labels(low: number, high: number, most: number): readonly number[] {
  if (high / low < 6) return stepped(low, high, most);
  const found: number[] = [];
  for (let decade = Math.floor(Math.log10(low)); decade <= Math.floor(Math.log10(high)); decade += 1) {
    for (const step of high / low < 60 ? STEPS : [1]) found.push(exact(step * 10 ** decade));
  }
  return found.filter((value) => value >= low && value <= high);
}

/** Multiples of the finest readable step of which at most so many fall between. */
function stepped(low: number, high: number, most: number): readonly number[] {
  for (let decade = Math.floor(Math.log10(high - low)) - 2; ; decade += 1) {
    for (const step of STEPS) {
      const size = step * 10 ** decade;
      const first = Math.ceil(low / size);
      const count = Math.floor(high / size) - first + 1;
      if (count <= most) return Array.from({ length: Math.max(count, 0) }, (_, index) => exact((first + index) * size));
    }
  }
}

/** 0.1 + 0.2 must not be printed as a tick. */
function exact(value: number): number {
  return Number(value.toPrecision(6));
}
