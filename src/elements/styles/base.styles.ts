/**
 * Tokens and ground rules of every widget. Everything inherits the host's font, size, text colour and colour scheme;
 * the 16 public tokens are optional. Sizes are em of the host's own size, never rem: a 62.5 % root changes nothing.
 */
import { css } from 'lit';

export const base = css`
  :host {
    --_accent: var(--shoot-accent, light-dark(#0b5a6a, #7cc7d3));
    --_on-accent: var(--shoot-on-accent, light-dark(#ffffff, #06222a));
    --_more: var(--shoot-more, light-dark(#a0440c, #f2a468));
    --_less: var(--shoot-less, var(--_accent));
    --_error: var(--shoot-error, light-dark(#b3261e, #ff9e94));
    --_surface: var(--shoot-surface, Canvas);
    --_field: var(--shoot-field, color-mix(in srgb, currentColor 3%, transparent));
    --_muted: var(--shoot-muted, color-mix(in srgb, currentColor 76%, transparent));
    --_edge: var(--shoot-edge, color-mix(in srgb, currentColor 60%, transparent));
    --_line: var(--shoot-line, color-mix(in srgb, currentColor 17%, transparent));
    --_focus: var(--shoot-focus, var(--_accent));
    --_radius: var(--shoot-radius, 3px);
    --_space: var(--shoot-space, 0.5em);
    --_target: var(--shoot-target, 2.5em);
    --_display: var(--shoot-display-font, inherit);
    --_display-weight: var(--shoot-display-weight, 400);

    display: block;
    /* A page's rules for the element itself win over these but where these are important, as they must be: whoever unsets everything would unset them too. */
    container: shoot / inline-size !important;
    /* What it asks for where a box is as wide as its content, as a dialog is; without it, nothing at all. */
    contain-intrinsic-inline-size: 17.5em;
    /* Its three languages run from left to right, whatever the page around does: a figure must not be reordered. Of what a page hands down it keeps font and colour alone: a unit in capitals is another unit. */
    direction: ltr !important;
    writing-mode: horizontal-tb !important;
    line-height: 1.5 !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    -webkit-text-fill-color: currentColor !important;
    white-space: normal !important;
    overflow-wrap: break-word;
    font-variant: tabular-nums lining-nums !important;
    font-synthesis: none;
  }
  :host([hidden]), [hidden] { display: none !important; }
  /* A widget inside another asks for nothing: that is laid out here. */
  *, ::before, ::after { box-sizing: border-box; contain-intrinsic-inline-size: none; }
  h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset, table, blockquote { margin: 0; padding: 0; border: 0; }
  ul, ol { list-style: none; }
  fieldset { min-inline-size: 0; }
  legend { padding: 0; }
  h2, h3, h4 { font: inherit; font-weight: 600; text-wrap: balance; }
  table { border-collapse: collapse; inline-size: 100%; }
  th { font-weight: inherit; text-align: start; }
  td, th { padding: 0; vertical-align: baseline; }
  /* Tables too: on a page without a doctype they inherit neither. */
  table, button, input, select, textarea { font: inherit; color: inherit; letter-spacing: inherit; margin: 0; }
  a { color: var(--_accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
  svg { display: block; overflow: visible; }
  :focus-visible { outline: 3px solid var(--_focus); outline-offset: 2px; border-radius: var(--_radius); }

  .hush { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .nb { white-space: nowrap; }
  .soft { color: var(--_muted); }
  .small { font-size: 0.875em; line-height: 1.45; }
  .prose { max-inline-size: 62ch; text-wrap: pretty; }
  .num { text-align: end; white-space: nowrap; }
  .title { font-size: 1.5em; line-height: 1.2; font-weight: 600; }
  .part { font-size: 1.1875em; line-height: 1.3; }
  .over { font-size: 0.9375em; color: var(--_muted); }
  .headline { border-block-start: 1.5px solid currentColor; padding-block: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5); }

  @media (prefers-contrast: more) {
    :host { --_muted: currentColor; --_edge: currentColor; --_line: color-mix(in srgb, currentColor 45%, transparent); }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: LinkText; --_on-accent: Canvas; --_more: CanvasText; --_less: CanvasText; --_error: CanvasText; --_muted: CanvasText;
      --_edge: ButtonBorder; --_line: GrayText; --_focus: Highlight; --_field: Canvas;
    }
    svg { color: CanvasText; forced-color-adjust: none; }
    svg text { fill: CanvasText; }
  }
  @media print {
    :host {
      --_accent: #0b5a6a; --_on-accent: #fff; --_more: #a0440c; --_error: #b3261e; --_surface: #fff;
      color: #000; print-color-adjust: exact; -webkit-print-color-adjust: exact;
    }
    .part, .title { break-after: avoid; }
    tr, figure { break-inside: avoid; }
    /* Whatever lays it out on a screen. */
    .no-print { display: none !important; }
  }
`;
