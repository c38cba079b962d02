/** What is drawn: the focus scale, the soft band, marks, rules. Colour is never the only sign. */
import { css } from 'lit';

export const drawing = css`
  .figure { display: grid; gap: var(--_space); }
  .total { font-family: var(--_display); font-weight: var(--_display-weight); font-size: 2.75em; line-height: 1; letter-spacing: -0.01em; }
  .total :is(.unit, .about) { font-size: 0.4em; letter-spacing: 0; font-weight: 400; }
  .total .about { color: var(--_muted); }
  .range { line-height: 1.4; }
  .scale { inline-size: 100%; font-size: 0.8125em; }
  .now { color: var(--_accent); }
  .axis, .tick, .step { stroke: var(--_edge); stroke-width: 1; }
  .grid { stroke: var(--_line); stroke-width: 1; }
  .scale text { fill: var(--_muted); }
  .scale .bound { fill: currentColor; font-weight: 500; }
  .band { fill: currentColor; opacity: 0.125; }
  .edge { stroke: currentColor; stroke-width: 1.5; }
  .halo { stroke: var(--_surface); stroke-width: 6.5; }
  .index { stroke: currentColor; stroke-width: 2.5; }
  .pointer, .disc { fill: currentColor; }
  .ring { fill: var(--_surface); stroke: currentColor; stroke-width: 2; }
  .mark { inline-size: 0.875em; block-size: 0.875em; flex: none; display: inline-block; vertical-align: -0.06em; color: var(--_accent); margin-inline-end: 0.4em; }
  .mark.plan { color: inherit; }
  .mark.off { color: var(--_muted); }
  .blur { inline-size: 3.25em; block-size: 1.125em; color: var(--_accent); display: inline-block; vertical-align: -0.2em; flex: none; }
  .blur .halo { stroke-width: 4.5; }
  .rule { inline-size: 100%; block-size: 5px; }
  .rule .bed { fill: currentColor; opacity: 0.9; }
  .rule .run { fill: currentColor; }
  .up { fill: var(--_more); color: var(--_more); }
  .down { fill: var(--_less); color: var(--_less); }
  .state { display: inline-flex; align-items: center; font-weight: 500; }

  @container shoot (min-width: 34em) { .total { font-size: 4em; } }
  @container shoot (min-width: 56em) { .total { font-size: 4.75em; } }
  @media (forced-colors: active) {
    .axis, .tick, .step { stroke: CanvasText; }
    .ring { fill: Canvas; }
    .up, .down { fill: CanvasText; color: CanvasText; }
  }
`;
