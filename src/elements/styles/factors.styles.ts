/** The search for factors, the list of those found, the attributions; and the record that one opens. */
import { css } from 'lit';

export const search = css`
  .head { display: grid; gap: 0.2em; margin-block-end: calc(var(--_space) * 3); }
  .ask { display: grid; gap: calc(var(--_space) * 2); }
  .ask .box { max-inline-size: none; }
  /* What empties the search stands beside it, in words. */
  .ask ::-webkit-search-cancel-button { appearance: none; }
  .filters { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: calc(var(--_space) * 2); }
  .filters > :first-child { grid-column: 1 / -1; }
  .options { display: flex; flex-wrap: wrap; gap: 0 1.75em; align-items: center; }
  .count { padding-block: calc(var(--_space) * 2) var(--_space); color: var(--_muted); }
  .criteria { display: none; }
  .unnamed, .unnamed ~ * { visibility: hidden; }
  .found { border-block-end: 1px solid var(--_line); }
  .found .figure-link { font-weight: 500; text-align: start; }
  .found :is(.place, .year) { font-size: 0.875em; color: var(--_muted); padding-inline-end: 1em; }
  .found .year { white-space: nowrap; }
  .found .blur { margin-inline-end: 0.6em; }
  .found tbody .num .why { max-inline-size: none; }
  .found .opened > td { white-space: normal; text-align: start; }
  .more { padding-block: calc(var(--_space) * 2); }
  .foot { margin-block-start: calc(var(--_space) * 5); border-block-start: 1.5px solid currentColor; padding-block-start: calc(var(--_space) * 2); display: grid; gap: var(--_space); }
  .sources { display: grid; }
  .sources li { padding-block: calc(var(--_space) * 1.5); border-block-start: 1px solid var(--_line); }
  .sources [rel~="license"] { display: inline-block; min-block-size: 24px; }
  .sources .wording { max-inline-size: 62ch; margin-block: 0.25em; }

  @container shoot (min-width: 34em) {
    .filters { grid-template-columns: repeat(3, minmax(0, 1fr)); }
    .filters > :first-child { grid-column: auto; }
  }
  @container shoot (min-width: 56em) {
    .ask { grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr); column-gap: calc(var(--_space) * 4); }
    .options { grid-column: 1 / -1; }
    .found .spread { padding-inline-start: 2em; }
    .sources li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr); column-gap: calc(var(--_space) * 4); }
    .sources .wording { grid-area: 1 / 2; margin-block-start: 0; }
  }
  @container shoot (max-width: 34em) {
    .found tr:not(.opened) { grid-template-columns: auto minmax(0, 1fr); gap: 0.15em 1em; }
    .found :is(th[scope="row"], .num) { grid-column: 1 / -1; padding: 0; }
    .found th[scope="row"] { margin-block-end: 0.25em; }
    .found :is(.place, .year) { white-space: normal; padding: 0; }
    .found .num { text-align: start; white-space: normal; }
    .found .amount .why { display: inline; }
    .found .spread { display: flex; flex-direction: row-reverse; justify-content: flex-end; gap: 0 0.4em; }
    .found .blur { margin: 0; }
  }
  @media print {
    .ask, .more { display: none; }
    .criteria { display: block; }
    .found .opened { break-before: avoid; }
    .sources li { break-inside: avoid; padding-block: var(--_space); }
    .sources [rel~="license"] { display: inline; overflow-wrap: anywhere; }
    .sources [rel~="license"]::after { content: " (" attr(href) ")"; }
    .foot, .sources, .sources li { display: block; }
    .foot { margin-block-start: calc(var(--_space) * 3); }
    .foot > p { break-inside: avoid; break-after: avoid; margin-block: 0.2em; }
  }
`;

export const record = css`
  .panel { gap: calc(var(--_space) * 3.5); }
  .total { font-size: 2.25em; }
  .total .unit { font-size: 0.5em; }
  .figure { max-inline-size: 44em; }
  h4 { margin-block-end: 0.35em; }
  .gases li { display: flex; flex-wrap: wrap; gap: 0 1em; justify-content: space-between; max-inline-size: 26em; }
  .line .link { padding: 0; }
  .line :is(.year, .version, .soft) { font-weight: 400; }
  code { overflow-wrap: anywhere; }
  .line :is(.year, .version) { font-size: 0.875em; color: var(--_muted); padding-inline-end: 1em; }
  .uses li { display: flex; flex-wrap: wrap; gap: 0 1.25em; align-items: baseline; padding-block: 0.5em; border-block-start: 1px solid var(--_line); }
  .uses li:first-child { border: 0; }
  .uses .name { font-weight: 500; }
  .sides { display: inline-flex; gap: 0 1em; }

  @container shoot (max-width: 34em) {
    .title { font-size: 1.25em; }
    .line tr { display: flex; flex-wrap: wrap; gap: 0.1em 1em; align-items: baseline; }
    .line th[scope="row"] { flex: 1 0 100%; padding: 0; }
    .line .year { flex: 1 1 40%; padding: 0; }
    .line .version { padding: 0; }
    .line .num { padding: 0; }
    .line .version + .num { flex: 1 1 60%; text-align: start; white-space: normal; }
  }
  @media print { .panel { gap: calc(var(--_space) * 2); } .uses li, .facts > div { break-inside: avoid; } }
`;
