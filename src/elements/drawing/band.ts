/**
 * The soft band: a log-normal range as seven nested quantile intervals, densest at the median. On a logarithmic axis it is
 * symmetrical. Geometry only; numbers here are pixels and shares of a width, never figures of the balance.
 */
import { type TemplateResult, svg } from 'lit';

/** Half-widths of the nested central intervals, as shares of the 95 % half-width (normal quantiles z(p)/1.96). */
const STEPS = [1, 0.878, 0.755, 0.622, 0.49, 0.347, 0.184] as const;

/** Nested rectangles of a range along any axis, linear or logarithmic. `at` gives a position in percent of the width. */
export function bandAlong(at: (value: number) => number, drawn: Drawn, y: number, height: number): TemplateResult[] {
  const spread = spreadOf(drawn.median, drawn.high);
  return STEPS.map((step) => {
    const low = at(drawn.median / spread ** step);
    const high = at(drawn.median * spread ** step);
    return svg`<rect class="band" x=${percent(low)} width=${percent(high - low)} y=${y} height=${height}></rect>`;
  });
}

/** A figure to draw, in the unit its axis is printed in. */
export interface Drawn { readonly median: number; readonly low: number; readonly high: number }

export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}

/** The mark of 52 × 18 in a row: its width says how vague the figure is. A spread of ×3.2 fills it. */
export function blurMark(spread: number): TemplateResult {
  const half = Math.min(26, (Math.log(Math.max(spread, 1)) / Math.log(3.2)) * 26);
  return svg`<svg class="blur" viewBox="0 0 52 18" aria-hidden="true">
    ${STEPS.map((step) => svg`<rect class="band" x=${26 - half * step} width=${2 * half * step} y="2" height="14"></rect>`)}
    <line class="halo" x1="26" x2="26" y1="1" y2="17"></line><line class="index" x1="26" x2="26" y1="1" y2="17"></line></svg>`;
}

/** The spread of a range around its median: ×1 is a point. */
export function spreadOf(median: number, high: number): number {
  return median > 0 && high > 0 ? high / median : 1;
}
