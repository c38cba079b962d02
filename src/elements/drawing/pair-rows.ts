/** Plan and actual of one row on a shared linear axis: a ring on its band above, a disc on its band below, the way between them. */
import { type TemplateResult, svg } from 'lit';
import { type Drawn, bandAlong, percent } from './band.js';

/** Closer than this, in percent, the ring is drawn around the disc: one would hide the other. */
const TOGETHER = 0.6;

export function pairRow(at: (value: number) => number, planned: Drawn, actual: Drawn): TemplateResult {
  const [before, after] = [at(planned.median), at(actual.median)];
  const together = Math.abs(before - after) < TOGETHER;
  const direction = after > before ? 'up' : 'down';
  return svg`<svg class="pair-row" height="48" aria-hidden="true"><line class="grid" x1="0" x2="100%" y1="24" y2="24"></line>
    ${planned.median === 0 && actual.median === 0 ? '' : svg`
    <g>${bandAlong(at, planned, 11, 12)}</g><g class="now">${bandAlong(at, actual, 25, 12)}</g>
    <g class=${direction}><line class="way" x1=${percent(before)} x2=${percent(after)} y1="24" y2="24"></line></g>
    <svg x=${percent(before)}><circle class="ring" r=${together ? 8 : 5.5} cy="24"></circle></svg>
    <g class="now"><svg x=${percent(after)}><circle class="disc" r=${together ? 4.5 : 6} cy="24"></circle></svg></g>`}</svg>`;
}
