/** Boxes to tick (parts/tick-field.ts): the whole label is pressed. */
import { css } from 'lit';

export const ticks = css`
  .option { display: inline-flex; align-items: center; gap: 0.55em; min-block-size: var(--_target); cursor: pointer; }
  .option input { inline-size: 1.1em; block-size: 1.1em; accent-color: var(--_accent); flex: none; }
  @media (pointer: coarse) { .option { min-block-size: 44px; } }
`;
