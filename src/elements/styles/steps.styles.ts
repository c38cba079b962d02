/** The last step of the estimate and of the balance: what will happen, what is left, the question. */
import { css } from 'lit';

export const steps = css`
  .step-block { border-block-start: 1.5px solid currentColor; padding-block-start: calc(var(--_space) * 2); display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(var(--_space) * 2.5); justify-items: start; }
  .checks { border-block-end: 1px solid var(--_line); max-inline-size: 40em; inline-size: 100%; }
  .checks li { display: flex; flex-wrap: wrap; gap: 0 1em; padding-block: 0.5em; border-block-start: 1px solid var(--_line); align-items: baseline; }
  .checks .opened { flex: 1 0 100%; padding-block: var(--_space); }
  .digest { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: 0.875em; overflow-wrap: anywhere; }
  dialog {
    inline-size: min(34em, 100% - 2em); padding: calc(var(--_space) * 3.5); color: inherit; background: var(--_surface); border: 1px solid var(--_edge); border-radius: calc(var(--_radius) * 2);
  }
  dialog::backdrop { background: color-mix(in srgb, #000 45%, transparent); }
  dialog > * + *, dialog form > * + * { margin-block-start: calc(var(--_space) * 2); }
`;
