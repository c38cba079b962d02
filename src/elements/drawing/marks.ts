/** Hollow is planned, solid is shot, hatched is a plan counted as shot; struck did not happen; a diamond was not planned. The word is always beside. */
import { type TemplateResult, svg } from 'lit';

export type MarkKind = 'planned' | 'measured' | 'carried' | 'none' | 'unplanned';

const SHAPES: Readonly<Record<MarkKind, TemplateResult>> = {
  planned: svg`<circle cx="7" cy="7" r="5.4" fill="none" stroke="currentColor" stroke-width="2"></circle>`,
  measured: svg`<circle cx="7" cy="7" r="6.4" fill="currentColor"></circle>`,
  carried: svg`<circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" stroke-width="1.5"></circle><path d="M2.6 9.6 9.6 2.6M4.6 11.8 11.8 4.6M7.6 12.4 12.4 7.6M1.8 6.6 6.6 1.8" stroke="currentColor" stroke-width="1.4"></path>`,
  none: svg`<circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" stroke-width="1.6"></circle><path d="M3 11 11 3" stroke="currentColor" stroke-width="1.6"></path>`,
  unplanned: svg`<path d="M7 .4 13.6 7 7 13.6.4 7z" fill="currentColor"></path>`,
};

export function mark(kind: MarkKind): TemplateResult {
  const tone = kind === 'planned' ? 'plan' : kind === 'none' ? 'off' : '';
  return svg`<svg class="mark ${tone}" viewBox="0 0 14 14" aria-hidden="true">${SHAPES[kind]}</svg>`;
}

/** A family's heading rule: thick for its share of the total. `share` in percent. */
export function rule(share: number): TemplateResult {
  return svg`<svg class="rule" aria-hidden="true"><rect class="bed" width="100%" height="1.5"></rect><rect class="run" width="${share}%" height="5"></rect></svg>`;
}
