/**
 * The waterfall, one row at a time: a ring for the plan, pointed steps, a disc for what was shot, and the running line that joins them.
 * Each row fills its cell, so that the line runs on from row to row. Direction is told by the point, never by colour alone.
 */
import { type TemplateResult, svg } from 'lit';
import { percent } from './band.js';
import type { LinearAxis } from './linear-axis.js';

/** Narrower than this, in percent, a step has no room for a point: it is a tick. */
const LEAST = 1.5;

function grid(axis: LinearAxis): readonly TemplateResult[] {
  return axis.ticks.map((tick) => svg`<line class="grid" x1=${percent(axis.at(tick))} x2=${percent(axis.at(tick))} y1="0" y2="100%"></line>`);
}

function running(x: number, from: string, to: string): TemplateResult {
  return svg`<line class="step" x1=${percent(x)} x2=${percent(x)} y1=${from} y2=${to}></line>`;
}

/** The engraved values, for the head of the column. The last one carries the unit. */
export function ruler(axis: LinearAxis, unit: string, number: (value: number) => string): TemplateResult {
  const last = axis.ticks.length - 1;
  return svg`<svg class="ruler" height="18" aria-hidden="true">${axis.ticks.map((tick, index) =>
    svg`<text x=${percent(axis.at(tick))} y="13" text-anchor="middle">${number(tick)}${index === last ? `\u202f${unit}` : ''}</text>`)}</svg>`;
}

/** Where the staircase starts (`planned`) or ends. */
export function anchorRow(axis: LinearAxis, value: number, side: 'planned' | 'actual'): TemplateResult {
  const x = axis.at(value);
  const planned = side === 'planned';
  return svg`<svg class="fill" aria-hidden="true">${grid(axis)}${planned ? running(x, '50%', '100%') : running(x, '0', '50%')}
    <g class=${planned ? '' : 'now'}><svg y="50%"><svg x=${percent(x)}>${planned ? svg`<circle class="ring" r="6"></circle>` : svg`<circle class="disc" r="6.5"></circle>`}</svg></svg></g></svg>`;
}

/** One step, from the running total before it to the one after it. Equal totals: the line runs through. */
export function stepRow(axis: LinearAxis, before: number, after: number): TemplateResult {
  const [from, to] = [axis.at(before), axis.at(after)];
  return svg`<svg class="fill" aria-hidden="true">${grid(axis)}${running(from, '0', '50%')}${running(to, '50%', '100%')}
    ${before === after ? '' : svg`<g class=${after > before ? 'up' : 'down'}><svg y="50%">${stepShape(from, to)}</svg></g>`}</svg>`;
}

/** The point is part of the shape, so that it needs no background colour to be cut out with. */
function stepShape(from: number, to: number): TemplateResult {
  const left = Math.min(from, to);
  const width = Math.abs(to - from);
  if (width < LEAST) return svg`<rect class="slight" x=${percent(left)} width=${percent(width)} y="-10" height="20"></rect>`;
  return to > from
    ? svg`<svg class="clip" x=${percent(left)} y="-10" width=${percent(width)} height="20"><rect x="-8" width="100%" height="20"></rect><svg x="100%"><path d="M-8.5 0-8 0 0 10-8 20h-.5z"></path></svg></svg>`
    : svg`<svg class="clip" x=${percent(left)} y="-10" width=${percent(width)} height="20"><rect x="8" width="100%" height="20"></rect><path d="M8.5 0H8L0 10 8 20h.5z"></path></svg>`;
}
