/** Families and their rows: the family's rule is its share bar, the row is who, how, result. */
import { css } from 'lit';

export const families = css`
  .family { padding-block-end: calc(var(--_space) * 5); }
  .family-head { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1.5em; align-items: baseline; padding-block: calc(var(--_space) * 1.1) calc(var(--_space) * 1.6); }
  .family-head .sum { font-size: 1.1875em; font-weight: 600; text-align: end; white-space: nowrap; }
  .family-head .aside { grid-column: 1 / -1; color: var(--_muted); font-size: 0.875em; }
  .add { padding-block-start: var(--_space); border-block-start: 1px solid var(--_line); }
  @media print { .rule, .family-head { break-after: avoid; } .family { padding-block-end: var(--_space); } .add, .ask { display: none; } }
`;

export const row = css`
  .entry { display: grid; gap: calc(var(--_space) * 0.9) calc(var(--_space) * 2.5); padding-block: calc(var(--_space) * 1.75); border-block-start: 1px solid var(--_line); grid-template-columns: minmax(0, 1fr); }
  /* No line is made of a button alone: without a doctype such a line is lower. */
  .who .link { display: flex; }
  .name { font-weight: 500; line-height: 1.35; }
  .meta { font-size: 0.875em; color: var(--_muted); line-height: 1.45; }
  .result { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: baseline; gap: 0.1em 0.75em; }
  .result .kg { font-weight: 600; font-size: 1.0625em; white-space: nowrap; }
  .result .span { font-size: 0.875em; color: var(--_muted); white-space: nowrap; }
  .result .quality { grid-column: 1 / -1; font-size: 0.875em; display: inline-flex; align-items: center; gap: 0.5em; color: var(--_muted); }
  /* Shadows are paint: a row that stands out takes no more room than the others, and never widens the page. */
  .entry.editing { --_tint: color-mix(in srgb, var(--_accent) 6%, var(--_surface)); background: var(--_tint); box-shadow: -0.5em 0 0 var(--_tint), 0.5em 0 0 var(--_tint), calc(-0.5em - 3px) 0 0 var(--_accent); }
  .entry.bad { box-shadow: -0.5em 0 0 var(--_surface), calc(-0.5em - 3px) 0 0 var(--_error); }
  :is(.more, .panel) { grid-column: 1 / -1; }

  @container shoot (min-width: 34em) {
    .entry { grid-template-columns: minmax(0, 1fr) 12.5em; }
    .who, .how { grid-column: 1; }
    .result { grid-column: 2; grid-row: 1 / span 2; grid-template-columns: 1fr; justify-items: end; align-content: start; text-align: end; }
  }
  @container shoot (min-width: 56em) {
    .entry { grid-template-columns: minmax(0, 15em) minmax(0, 1fr) 12.5em; }
    .who { grid-column: 1; grid-row: 1; }
    .how { grid-column: 2; grid-row: 1; }
    .result { grid-column: 3; grid-row: 1; }
  }
  @media print { .entry { break-inside: avoid; padding-block: var(--_space); gap: 0.2em 1em; } }
`;
