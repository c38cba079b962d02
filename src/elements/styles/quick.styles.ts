/** Questions asked one under the other, and what is chosen among. */
import { css } from 'lit';

export const quick = css`
  :host { margin-block-start: calc(var(--_space) * 3); }
  .quick { display: grid; gap: calc(var(--_space) * 5); margin-block-start: calc(var(--_space) * 4); }
  .chapter + .chapter { margin-block-start: calc(var(--_space) * 6); }
  .chapter > .part { padding-block-start: calc(var(--_space) * 1.25); border-block-start: 1.5px solid currentColor; margin-block-end: calc(var(--_space) * 3); }
  .question { display: grid; gap: calc(var(--_space) * 0.9); scroll-margin-block: 6em; }
  .question + .question { margin-block-start: calc(var(--_space) * 3.75); }
  .question legend, .question > .field > label { font-weight: 500; line-height: 1.35; }
  .question legend { margin-block-end: calc(var(--_space) * 0.9); }
  .inputs { display: flex; flex-wrap: wrap; gap: var(--_space) calc(var(--_space) * 2); align-items: start; }
  .inputs .field > label { font-weight: 400; font-size: 0.875em; }
  .inputs .field { flex: 0 1 11em; min-inline-size: 8em; }
  .beside, .second { display: grid; gap: calc(var(--_space) * 0.9); }
  .beside { margin-block-start: calc(var(--_space) * 1.5); }
  .question .beside > legend { font-weight: 400; }
  .short { max-inline-size: 12em; }
  .choices { display: flex; flex-wrap: wrap; gap: var(--_space); }
  .choice {
    position: relative; display: inline-flex; align-items: center; gap: 0.5em; min-block-size: var(--_target); padding: 0.3em 0.9em;
    border: 1px solid var(--_edge); border-radius: var(--_radius); cursor: pointer; line-height: 1.3;
  }
  .choice input { appearance: none; inline-size: 0.9375em; block-size: 0.9375em; border: 1.5px solid var(--_edge); border-radius: 50%; flex: none; outline: 0; }
  .choice input:checked { border-color: var(--_accent); background: radial-gradient(circle, var(--_accent) 0 0.25em, transparent calc(0.25em + 0.6px)); }
  .choice:has(:checked) { border-color: var(--_accent); box-shadow: inset 0 0 0 1px var(--_accent); font-weight: 500; }
  .choice:has(:focus-visible) { outline: 3px solid var(--_focus); outline-offset: 2px; }
  .choice.unsaid { border-color: transparent; box-shadow: none; color: var(--_muted); font-weight: inherit; padding-inline: 0.2em; }
  .best { color: var(--_accent); font-weight: 500; font-size: 0.875em; line-height: 1.4; }

  /* Where the result stands beneath the questions, its figure stays in sight above them: a phone's keyboard covers the bottom. */
  .peek {
    appearance: none; border: 0; font: inherit; text-align: start; inline-size: 100%; cursor: pointer; color: inherit; position: sticky; inset-block-start: 0; z-index: 1; display: flex; gap: 1em;
    min-block-size: 52px; align-items: center; justify-content: space-between; padding: 0; background: var(--_surface); border-block-end: 1px solid var(--_line); font-weight: 600;
    margin-block-end: calc(var(--_space) * 4);
  }
  .peek > span + span { font-weight: 400; text-decoration: underline; text-underline-offset: 0.18em; }

  @container shoot (max-width: 34em) { .choice { min-block-size: max(var(--_target), 44px); } }
  @container shoot (min-width: 56em) {
    .quick { grid-template-columns: minmax(0, 1.12fr) minmax(0, 1fr); gap: calc(var(--_space) * 9); }
    .peek { display: none; }
    shoot-quick-result { --_stick: sticky; }
  }
  @media (forced-colors: active) {
    .choice:has(:checked) { outline: 2px solid Highlight; }
    .choice input:checked { forced-color-adjust: none; background: Highlight; }
  }
  @media print {
    .quick { grid-template-columns: minmax(0, 1fr); }
    shoot-quick-result { order: -1; }
    .choice:not(:has(:checked)) { display: none; }
  }
`;
