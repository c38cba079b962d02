/** A linear axis, for what is added and subtracted. It may leave zero out: then it carries points and steps, never bars from zero. */

export interface LinearAxis {
  /** Position of a value in percent of the width. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

const MANTISSAS = [1, 2, 4, 5, 10] as const;

/** An axis drawn close around the values given, none of them negative, with a margin on both sides and at most `most` ticks. */
export function linearAxis(values: readonly number[], most = 5): LinearAxis {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  // Values that are all but equal are shown as such, not as a magnified difference.
  const span = Math.max(greatest - least, greatest * 0.02, Number.MIN_VALUE);
  const from = Math.max(0, least - span * 0.18);
  const to = greatest + span * 0.18;
  return { at: (value) => ((value - from) / (to - from)) * 100, ticks: ticksBetween(from, to, most) };
}

function ticksBetween(from: number, to: number, most: number): readonly number[] {
  const decade = 10 ** Math.floor(Math.log10((to - from) / most));
  for (const mantissa of MANTISSAS) {
    const step = mantissa * decade;
    const first = Math.ceil(from / step);
    const count = Math.floor(to / step) - first + 1;
    if (count <= most) return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toPrecision(9)));
  }
  return [];
}
