/** The facts of a factor: terms and what is said, the phases it is made of. */
import { css } from 'lit';

export const facts = css`
  .facts > div { display: grid; gap: 0 1.5em; padding-block: 0.55em; border-block-start: 1px solid var(--_line); }
  .facts dt { color: var(--_muted); font-size: 0.9375em; }
  .facts [rel~="license"] { display: inline-block; min-block-size: 24px; }
  .because { display: block; max-inline-size: 62ch; }
  .behind { overflow-wrap: anywhere; }
  .facts .behind { color: var(--_muted); font-size: 0.9375em; }
  .phases { inline-size: 100%; block-size: 22px; }
  .seam { stroke: var(--_surface); stroke-width: 2; }
  .frame { fill: none; stroke: var(--_edge); }
  .phase-list li { display: grid; grid-template-columns: minmax(0, 1fr) 6.5em; gap: 0 1em; padding-block: 0.35em; border-block-start: 1px solid var(--_line); }
  .phase-list li:first-child { border: 0; }
  .phase-list li > :first-child { grid-column: 1 / -1; }
  @container shoot (min-width: 34em) {
    .facts > div { grid-template-columns: 11em minmax(0, 1fr); }
    .phase-list li { grid-template-columns: minmax(0, 1fr) auto 6.5em; }
    .phase-list li > :first-child { grid-column: auto; }
  }
  /* On paper a link is its address. */
  @media print { .facts [rel~="license"] { min-block-size: 0; } .facts a::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; } }
`;
