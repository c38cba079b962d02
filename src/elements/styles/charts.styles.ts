/** Tables that carry their own chart: one row, one mark, one number; and the panels that their figures open. */
import { css } from 'lit';

export const charts = css`
  .chart th[scope="row"] { font-weight: 500; padding-inline-end: 1em; }
  .chart thead th { font-size: 0.8125em; color: var(--_muted); padding-block-end: 0.5em; vertical-align: bottom; }
  .chart tbody tr > *, .chart tfoot tr > * { border-block-start: 1px solid var(--_line); padding-block: 0.6em; }
  .chart .draw { padding-block: 0; vertical-align: middle; inline-size: 46%; }
  .chart .draw > svg { inline-size: 100%; }
  .chart .num { padding-inline-start: 1em; }
  .chart .why { display: block; font-size: 0.875em; font-weight: 400; color: var(--_muted); line-height: 1.4; max-inline-size: 46ch; }
  .chart .anchor > * { font-weight: 600; }
  .chart .draw text { fill: var(--_muted); font-size: 0.8125em; }
  .chart .opened > td { border-block-start: 0; padding-block: var(--_space) calc(var(--_space) * 2); }

  .panel {
    border-inline-start: 3px solid var(--_accent); padding-inline-start: calc(var(--_space) * 3); display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(var(--_space) * 2);
  }
  .arithmetic { display: flex; flex-wrap: wrap; gap: 0 0.45em; align-items: baseline; }
  .arithmetic .op { color: var(--_muted); }
  .arithmetic b { font-weight: 600; }

  @container shoot (min-width: 34em) { .arithmetic .term { white-space: nowrap; } }

  @container shoot (max-width: 34em) {
    .chart, .chart tbody, .chart tfoot { display: block; }
    .chart thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .chart tr { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; border-block-start: 1px solid var(--_line); padding-block: 0.55em; }
    .chart tbody tr > *, .chart tfoot tr > * { border: 0; padding-block: 0; }
    .chart .draw { grid-column: 1 / -1; inline-size: 100%; order: 9; }
    .chart tr.opened, .chart .opened > td { display: block; }
    .chart tr.opened { border: 0; padding-block: 0; }
    .panel { padding-inline-start: calc(var(--_space) * 1.5); }
  }
  @media print { .chart .opened { break-inside: auto; } }

  /* Too narrow for its columns, a row says what each figure is. */
  @container shoot (max-width: 34em) {
    .wide tr { grid-template-columns: repeat(3, minmax(0, 1fr)); row-gap: 0.2em; }
    .wide th[scope="row"] { grid-column: 1 / -1; }
    .wide .num { padding: 0; text-align: start; white-space: normal; }
    .wide .num::before { content: attr(data-label); content: attr(data-label) / ""; display: block; font-size: 0.8125em; font-weight: 400; color: var(--_muted); }
  }
`;
