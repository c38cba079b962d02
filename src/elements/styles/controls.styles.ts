/** Buttons, links, fields, messages. */
import { css } from 'lit';

export const controls = css`
  .button {
    appearance: none; display: inline-flex; align-items: center; justify-content: center; gap: 0.5em; min-block-size: var(--_target); padding: 0.3em 1.05em;
    border: 1px solid var(--_edge); border-radius: var(--_radius); background: transparent; color: inherit; font-weight: 500; line-height: 1.25; cursor: pointer; text-align: center;
  }
  .button:hover { background: color-mix(in srgb, currentColor 7%, transparent); }
  .button.main { background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent); }
  .button.main:hover { background: color-mix(in srgb, var(--_accent) 86%, currentColor); }
  .button:disabled { color: var(--_muted); border-style: dashed; background: transparent; border-color: var(--_edge); cursor: not-allowed; }
  .link {
    appearance: none; border: 0; background: none; padding: 0.2em 0; min-block-size: 24px; color: var(--_accent); text-decoration: underline;
    text-decoration-thickness: 1px; text-underline-offset: 0.18em; cursor: pointer; text-align: start; display: inline-flex; align-items: center;
  }
  .link:hover { text-decoration-thickness: 2px; }
  .link.danger { color: var(--_error); }
  .figure-link {
    appearance: none; border: 0; background: none; padding: 0; font: inherit; color: inherit; text-align: inherit; cursor: pointer; min-block-size: 24px; display: inline-flex; align-items: baseline;
    text-decoration: underline dotted 1px; text-decoration-color: var(--_edge); text-underline-offset: 0.22em;
  }
  .figure-link:hover { text-decoration-style: solid; }

  /* What is focused must not hide under a bar that stays in sight. */
  :is(button, input, select, textarea, summary) { scroll-margin-block: 5em; }

  .field { display: grid; gap: 0.3em; align-content: start; }
  .field > label, .label { font-weight: 500; line-height: 1.35; }
  .hint { font-size: 0.875em; color: var(--_muted); line-height: 1.4; }
  .box {
    display: flex; align-items: stretch; min-block-size: var(--_target); border: 1px solid var(--_edge); border-radius: var(--_radius); background: var(--_field);
    inline-size: 100%; max-inline-size: 20em;
  }
  .box :is(input, select, textarea) {
    appearance: none; flex: 1 1 auto; inline-size: 100%; min-inline-size: 0; border: 0; background: none; padding: 0.25em 0.7em; border-radius: inherit; outline: 0;
  }
  .box input::placeholder { color: var(--_muted); opacity: 1; }
  .box .unit { flex: none; align-self: center; padding-inline: 0 0.7em; color: var(--_muted); white-space: nowrap; font-size: 0.9375em; }
  .box.num input { text-align: end; }
  .box:focus-within { outline: 3px solid var(--_focus); outline-offset: 1px; border-color: var(--_focus); }
  .box.bad { border-color: var(--_error); box-shadow: inset 0 0 0 1px var(--_error); }
  .box.readonly { border-color: transparent; border-block-end: 1px dotted var(--_edge); border-radius: 0; background: none; }
  .box.readonly input { padding-inline-start: 0; }
  .box select {
    background: linear-gradient(45deg, transparent 50%, currentColor 50% calc(50% + 1.5px), transparent calc(50% + 1.5px)) calc(100% - 1.12em) 54% / 0.4em 0.4em no-repeat,
      linear-gradient(-45deg, transparent 50%, currentColor 50% calc(50% + 1.5px), transparent calc(50% + 1.5px)) calc(100% - 0.78em) 54% / 0.4em 0.4em no-repeat;
    padding-inline-end: 2em; text-overflow: ellipsis; cursor: pointer;
  }
  .box :is(option, optgroup) { color: CanvasText; background: Canvas; }
  .box.plain { border-color: transparent; border-block-end-color: var(--_edge); border-radius: 0; background: none; font-size: 0.9375em; max-inline-size: 30em; }
  .box.plain select { padding-inline-start: 0; }
  .error { color: var(--_error); font-size: 0.875em; font-weight: 500; line-height: 1.4; }

  .actions { display: flex; flex-wrap: wrap; gap: var(--_space) calc(var(--_space) * 1.5); align-items: center; }
  .toast {
    display: flex; flex-wrap: wrap; gap: 0.4em 1.5em; align-items: center; justify-content: space-between; padding: 0.65em 1em; max-inline-size: 44em;
    background: var(--_surface); border: 1px solid var(--_edge); border-inline-start: 4px solid var(--_accent); border-radius: var(--_radius);
  }
  .toast.bad { border-inline-start-color: var(--_error); }

  @container shoot (max-width: 34em) {
    .button, .box { min-block-size: max(var(--_target), 44px); }
    .button { flex: 1 1 auto; }
    .link { min-block-size: 32px; }
  }
  @media (pointer: coarse) {
    :host { --_target: max(var(--shoot-target, 2.5em), 44px); }
    .link, .figure-link { min-block-size: 44px; align-items: center; }
  }
  @media (forced-colors: active) {
    .button.main { forced-color-adjust: none; background: ButtonText; color: ButtonFace; border-color: ButtonText; }
    .box select { appearance: auto; background: none; padding-inline-end: 0.5em; }
  }
  @media print {
    .actions, .link:not(.kept), .toast { display: none; }
    .link.kept { color: inherit; text-decoration: none; padding: 0; }
    .figure-link { text-decoration: none; }
    /* On paper a field is what it holds. */
    .box, .box.readonly { border: 0; background: none; min-block-size: 0; box-shadow: none; }
    .box :is(input, select, textarea) { padding: 0; background: none; text-align: start; field-sizing: content; flex-grow: 0; inline-size: auto; }
    .box .unit { padding-inline: 0.3em 0; }
    .box input::placeholder { color: transparent; }
  }
`;
