/** The focus scale: a sharp index, its soft band, an engraved axis. Always aria-hidden: the sentence beneath says it all. */
import { type TemplateResult, svg } from 'lit';
import { logAxis, type LogAxis } from './axis.js';
import { type Drawn, bandAlong, percent } from './band.js';

export interface ScaleWords {
  readonly unit: string;
  readonly low: string;
  readonly high: string;
  readonly number: (value: number) => string;
}

function axisMarks(axis: LogAxis, y: number, words: Pick<ScaleWords, 'unit' | 'number'>): TemplateResult {
  const last = axis.ticks.findLastIndex((tick) => tick.labelled);
  return svg`<line class="axis" x1="0" x2="100%" y1=${y} y2=${y}></line>${axis.ticks.map((tick, index) => {
    const x = percent(axis.at(tick.value));
    return svg`<line class="tick" x1=${x} x2=${x} y1=${y} y2=${y + (tick.labelled ? 8 : 4)}></line>${tick.labelled
      ? svg`<text x=${x} y=${y + 22} text-anchor="middle">${words.number(tick.value)}${index === last ? `\u202f${words.unit}` : ''}</text>` : ''}`;
  })}`;
}

/** One figure. */
export function focusScale(drawn: Drawn, words: ScaleWords): TemplateResult {
  if (!(drawn.median > 0)) return svg`<svg class="scale" height="92" aria-hidden="true"><line class="axis" x1="0" x2="100%" y1="62" y2="62"></line></svg>`;
  const axis = logAxis([drawn.low, drawn.high]);
  const [low, centre, high] = [axis.at(drawn.low), axis.at(drawn.median), axis.at(drawn.high)];
  // In a narrow column a number over each edge would meet the pointer between them.
  const tight = high - low < 24;
  return svg`<svg class="scale" height="92" aria-hidden="true"><g class="now">
    ${bandAlong(axis.at, drawn, 26, 30)}
    <line class="edge" x1=${percent(low)} x2=${percent(low)} y1="20" y2="62"></line><line class="edge" x1=${percent(high)} x2=${percent(high)} y1="20" y2="62"></line>
    <line class="halo" x1=${percent(centre)} x2=${percent(centre)} y1="14" y2="62"></line><line class="index" x1=${percent(centre)} x2=${percent(centre)} y1="14" y2="62"></line>
    <svg x=${percent(centre)} y="0" overflow="visible"><path class="pointer" d="M-6 4h12L0 15z"></path></svg></g>
    <text class="bound" x=${percent(low)} dx=${tight ? -4 : 0} y="14" text-anchor=${tight ? 'end' : 'middle'}>${words.low}</text>
    <text class="bound" x=${percent(high)} dx=${tight ? 4 : 0} y="14" text-anchor=${tight ? 'start' : 'middle'}>${words.high}</text>
    ${axisMarks(axis, 62, words)}</svg>`;
}

/** Plan above (hollow), actual below (solid), one axis. */
export function pairScale(plan: Drawn, actual: Drawn, words: Pick<ScaleWords, 'unit' | 'number'> & { readonly plan: string; readonly actual: string }): TemplateResult {
  const sides = [plan, actual].filter((side) => side.median > 0);
  if (sides.length === 0) return svg`<svg class="scale" height="132" aria-hidden="true"><line class="axis" x1="0" x2="100%" y1="98" y2="98"></line></svg>`;
  const axis = logAxis(sides.flatMap((side) => [side.low, side.high]));
  const before = plan.median > 0 ? axis.at(plan.median) : undefined;
  const after = actual.median > 0 ? axis.at(actual.median) : undefined;
  return svg`<svg class="scale" height="132" aria-hidden="true">
    ${before === undefined ? '' : side(plan, axis, 8, 48, words.plan, 'plan')}
    ${after === undefined ? '' : side(actual, axis, 60, 92, words.actual, 'now')}
    ${before === undefined || after === undefined ? '' : svg`<line class="step" x1=${percent(before)} x2=${percent(after)} y1="47" y2="47"></line>`}
    ${before === undefined ? '' : svg`<svg x=${percent(before)} y="0" overflow="visible"><circle class="ring" r="5" cy="47"></circle></svg>`}
    ${after === undefined ? '' : svg`<g class="now"><svg x=${percent(after)} y="0" overflow="visible"><circle class="disc" r="5.5" cy="47"></circle></svg></g>`}
    ${axisMarks(axis, 98, words)}</svg>`;
}

function side(drawn: Drawn, axis: LogAxis, top: number, foot: number, label: string, kind: 'plan' | 'now'): TemplateResult {
  const [low, centre, high] = [axis.at(drawn.low), axis.at(drawn.median), axis.at(drawn.high)];
  const head = kind === 'plan' ? top - 2 : 46;
  return svg`<g class=${kind}>${bandAlong(axis.at, drawn, top, 26)}
    <line class="edge" x1=${percent(low)} x2=${percent(low)} y1=${top - 2} y2=${top + 28}></line><line class="edge" x1=${percent(high)} x2=${percent(high)} y1=${top - 2} y2=${top + 28}></line>
    <line class="halo" x1=${percent(centre)} x2=${percent(centre)} y1=${head} y2=${foot}></line><line class="index" x1=${percent(centre)} x2=${percent(centre)} y1=${head} y2=${foot}></line></g>
    <text class="bound" x=${percent(high)} dx="8" y=${top + 18}>${label}</text>`;
}
