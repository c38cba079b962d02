/** The gap explained: the sentence, the pair, the staircase, the families and the lines. */
import { css } from 'lit';

export const comparison = css`
  .title { margin-block-end: calc(var(--_space) * 3); }
  .top { display: grid; gap: calc(var(--_space) * 5) calc(var(--_space) * 8); align-items: start; }
  .told { display: grid; gap: calc(var(--_space) * 2); justify-items: start; }
  .told .prose p + p { margin-block-start: var(--_space); }
  .sentence { font-size: 1.1875em; line-height: 1.4; letter-spacing: -0.006em; max-inline-size: 36ch; text-wrap: pretty; }
  .sentence b { font-weight: 600; white-space: nowrap; }
  .told .actions { inline-size: 100%; }
  .told .button { flex: none; }
  .status { flex: 1 1 12em; }
  .pair { display: grid; gap: calc(var(--_space) * 3); margin-block-end: calc(var(--_space) * 2); }
  .pair .total { display: block; font-size: 2.25em; line-height: 1.15; white-space: nowrap; }
  .which { font-weight: 500; }
  .across { grid-column: 1 / -1; }
  .block { margin-block-start: calc(var(--_space) * 6); }
  .notice { margin-block-start: calc(var(--_space) * 6); padding-block: calc(var(--_space) * 1.5); border-block: 1px solid var(--_line); }
  .notice > * + * { margin-block-start: calc(var(--_space) * 0.5); }
  .empty { display: grid; gap: var(--_space); padding-block: calc(var(--_space) * 2.5); border-block: 1px solid var(--_line); }

  .fall .draw { position: relative; min-inline-size: 9em; }
  .fall .fill { position: absolute; inset: 0; block-size: 100%; }
  .clip { overflow: hidden; }
  .slight { stroke: currentColor; stroke-width: 1.5; }
  .fall thead .draw { padding: 0; vertical-align: bottom; }
  .bells thead .draw { padding-block-end: 0.5em; vertical-align: bottom; }
  .chart .ruler { block-size: 18px; }
  .chart .ruler text { font-size: 1em; }
  .pair-row { block-size: 48px; }
  .way { stroke: currentColor; stroke-width: 3; }
  .chart .gap, .chart .anchor > th[scope="row"] { font-weight: 600; }
  .fall .why { text-wrap: pretty; }
  .wide .why { max-inline-size: 68ch; }

  @container shoot (min-width: 34em) {
    .pair { grid-template-columns: 1fr 1fr; }
    .pair .total { font-size: 2.75em; }
    .sentence { font-size: 1.4375em; }
    .fall th[scope="row"] { inline-size: 38%; }
    .bells th[scope="row"] { inline-size: 22%; }
  }
  @container shoot (min-width: 56em) {
    .top { grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr); }
  }
  @container shoot (max-width: 34em) {
    .fall .grid { display: none; }
    .fall .draw { min-block-size: 40px; }
    .fall tr > :is(th, .num) { grid-area: 1 / 1 / 2 / -1; }
    .fall .num { justify-self: end; }
  }
  @container shoot (max-width: 34em) {
    .exact .num { grid-column: 1 / -1; display: flex; justify-content: space-between; align-items: baseline; }
  }
  @media (forced-colors: active) { .grid { opacity: 0.4; } }
  @media print {
    .top, .block { font-size: 0.875em; }
    .top, .block, .notice, .empty { break-inside: avoid; }
    .block, .notice { margin-block-start: calc(var(--_space) * 4); }
    .notice { break-before: avoid; padding-block: var(--_space); }
    .chart tbody tr > *, .chart tfoot tr > * { padding-block: 0.4em; }
    .chart .draw { padding-block: 0; }
    .pair-row { block-size: 36px; transform: translateY(-6px); }
  }
`;
