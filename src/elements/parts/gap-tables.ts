/** The three tables of the gap: cause by cause, family by family, line by line. Every figure opens beneath its row. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Cause, Comparison, Emission } from '../../calculation/index.js';
import { type AllMessages, type Language, type MassUnit, exactKilograms, formatMass, formatNumber, signedFigure } from '../../locale/index.js';
import type { ProductionStore } from '../../store/index.js';
import { type Decimal, ZERO, decimal } from '../../units/index.js';
import type { Drawn } from '../drawing/band.js';
import type { LinearAxis } from '../drawing/linear-axis.js';
import { type MarkKind, mark } from '../drawing/marks.js';
import { pairRow } from '../drawing/pair-rows.js';
import { anchorRow, ruler, stepRow } from '../drawing/waterfall.js';
import type { CauseLine, CauseStep } from './causes.js';
import type { GapSubject } from './gap-arithmetic.js';
import type { Opening } from './opening.js';
import { type Side, gapPanel, linePanel, sumPanel } from './panels.js';
import { reasonOf } from './reason.js';
import { nameOf } from './words.js';

const MARKS: Readonly<Partial<Record<Cause, MarkKind>>> = { unplanned: 'unplanned', cancelled: 'none', carried: 'carried' };

/** What all tables are written with. */
export interface Ink {
  readonly messages: AllMessages;
  readonly language: Language;
  readonly unit: MassUnit;
  readonly isExact: boolean;
  readonly store: ProductionStore;
  readonly factorLabel: (id: string) => string;
}

/** A row with its two sides and its gap, and what each of them opens. */
interface Sided {
  readonly key: string;
  readonly name: string;
  readonly planned: Decimal | undefined;
  readonly actual: Decimal;
  readonly gap: Decimal;
  readonly side: (side: Side) => TemplateResult;
  readonly subject: GapSubject;
}

export function inUnit(kg: Decimal, unit: MassUnit): number {
  return kg.toNumber() / (unit === 't' ? 1000 : 1);
}

export function drawn(emission: Pick<Emission, 'kg' | 'range'> | undefined, unit: MassUnit): Drawn {
  const { kg, range } = emission ?? { kg: ZERO, range: { low: ZERO, high: ZERO } };
  return { median: inUnit(kg, unit), low: inUnit(range.low, unit), high: inUnit(range.high, unit) };
}

export function axisNumber(value: number, language: Language): string {
  return formatNumber(decimal(value.toFixed(6)), language);
}

/** The figure of one side, and whose it is. */
export function sideFigure(opening: Opening, key: string, name: string, side: Side, text: string, { messages }: Pick<Ink, 'messages'>, shown: unknown = text): TemplateResult {
  return opening.figure({ key, text, name: `${name} (${messages.balance[side === 'planned' ? 'plannedLower' : 'actualLower']})` }, messages, shown);
}

function massText(kg: Decimal, { isExact, language, unit }: Ink): string {
  return isExact ? exactKilograms(kg, language) : formatMass(kg, language, unit);
}

function gapFigure(opening: Opening, key: string, name: string, kg: Decimal, ink: Ink): TemplateResult {
  const { isExact, language, unit, messages } = ink;
  const text = isExact ? `${kg.gt(ZERO) ? '+' : ''}${exactKilograms(kg, language)}` : signedFigure(kg, language, unit);
  return opening.figure({ key, text, name: `${name} (${messages.comparison.gapLower})` }, messages);
}

export function causeTable(steps: readonly CauseStep[], axis: LinearAxis, { planned, actual }: Comparison, opening: Opening, ink: Ink): TemplateResult {
  const { messages, language, unit, store } = ink;
  const words = messages.comparison;
  const at = (kg: Decimal): number => inUnit(kg, unit);
  const anchor = (side: Side, kg: Decimal): TemplateResult => html`<tr class="anchor"><th scope="row">${mark(side === 'planned' ? 'planned' : 'measured')}${messages.balance[side]}</th>
    <td class="draw">${anchorRow(axis, at(kg), side)}</td><td class="num">${sideFigure(opening, side, words.total, side, massText(kg, ink), ink)}</td></tr>${opening.row(side, 3, () => sumPanel(store, side))}`;
  return html`<table class="chart fall" part="table"><caption class="hush">${words.caption}</caption>
    <thead><tr><th scope="col">${words.cause}</th><th scope="col" class="draw"><span class="hush">${words.drawing}</span>${ruler(axis, unit, (value) => axisNumber(value, language))}</th><th scope="col" class="num">${words.gap}</th></tr></thead>
    <tbody>${anchor('planned', planned.total.kg)}${steps.map((step) => html`<tr>
      <th scope="row">${markOf(step.cause)}${words.causes[step.cause]}<span class="why">${reasonOf(step, actual, messages, language, ink.factorLabel)}</span></th>
      <td class="draw">${stepRow(axis, at(step.before), at(step.after))}</td><td class="num">${gapFigure(opening, step.cause, words.causes[step.cause], step.kg, ink)}</td></tr>
      ${opening.row(step.cause, 3, () => gapPanel(store, { kind: 'cause', cause: step.cause }))}`)}${anchor('actual', actual.total.kg)}</tbody></table>`;
}

function markOf(cause: Cause): TemplateResult | typeof nothing {
  const kind = MARKS[cause];
  return kind === undefined ? nothing : mark(kind);
}

export function familyTable({ planned, actual, gap, families }: Comparison, opening: Opening, ink: Ink): TemplateResult {
  const { messages, unit, store } = ink;
  const words = messages.comparison;
  const before = new Map(planned.families.map((family) => [family.family, family]));
  const after = new Map(actual.families.map((family) => [family.family, family]));
  const widest = Math.max(...[...before.values(), ...after.values()].map(({ range }) => inUnit(range.high, unit)), Number.MIN_VALUE);
  const at = (value: number): number => 1 + (value / widest) * 98;
  const total: Sided = { key: 'total', name: words.total, planned: planned.total.kg, actual: actual.total.kg, gap, side: (side) => sumPanel(store, side), subject: { kind: 'total' } };
  return html`<table class="chart wide bells ${ink.isExact ? 'exact' : ''}" part="table"><caption class="hush">${words.familyCaption}</caption>
    <thead><tr><th scope="col">${words.family}</th><th scope="col" class="draw">${words.legend}</th>${heads(messages)}</tr></thead>
    <tbody>${families.map(({ family, ...each }) => {
      const sided: Sided = { ...each, key: family, name: messages.families[family], side: (side) => sumPanel(store, side, 'family', family), subject: { kind: 'family', family } };
      return html`<tr><th scope="row">${sided.name}</th><td class="draw">${pairRow(at, drawn(before.get(family), unit), drawn(after.get(family), unit))}</td>${sides(sided, opening, ink)}</tr>${opened(sided, 5, opening, ink)}`;
    })}</tbody>
    <tfoot><tr class="anchor"><th scope="row">${words.total}</th><td class="draw"></td>${sides(total, opening, ink)}</tr>${opened(total, 5, opening, ink)}</tfoot></table>`;
}

export function lineTable(lines: readonly CauseLine[], steps: readonly CauseStep[], opening: Opening, ink: Ink): TemplateResult {
  const { messages, store } = ink;
  const words = messages.comparison;
  const whyOf = (line: CauseLine): string => [...steps.filter(({ cause }) => !line.parts[cause].isZero()).map(({ cause }) => words.causes[cause]), line.entry.note ?? ''].filter((text) => text !== '').join(' · ');
  return html`<table class="chart wide ${ink.isExact ? 'exact' : ''}" part="table"><caption class="hush">${words.lineCaption}</caption>
    <thead><tr><th scope="col">${words.line}</th>${heads(messages)}</tr></thead>
    <tbody>${lines.map((line) => {
      const sided: Sided = { key: line.id, name: nameOf(line.entry, messages), planned: line.planned?.kg, actual: line.actual?.kg ?? ZERO, gap: line.gap, side: (side) => linePanel(store, side, line.id), subject: { kind: 'line', id: line.id } };
      return html`<tr><th scope="row">${sided.name}<span class="why">${whyOf(line)}</span></th>
        ${sides(sided, opening, ink)}</tr>${opened(sided, 4, opening, ink)}`;
    })}</tbody></table>`;
}

function heads({ balance, comparison }: AllMessages): readonly TemplateResult[] {
  return [balance.planned, balance.actual, comparison.gap].map((text) => html`<th scope="col" class="num">${text}</th>`);
}

function sides({ key, name, planned, actual, gap }: Sided, opening: Opening, ink: Ink): TemplateResult {
  const { balance, comparison } = ink.messages;
  return html`<td class="num" data-label=${balance.planned}>${sideFigure(opening, `planned ${key}`, name, 'planned', planned === undefined ? '—' : massText(planned, ink), ink)}</td>
    <td class="num" data-label=${balance.actual}>${sideFigure(opening, `actual ${key}`, name, 'actual', massText(actual, ink), ink)}</td><td class="num gap" data-label=${comparison.gap}>${gapFigure(opening, `gap ${key}`, name, gap, ink)}</td>`;
}

function opened({ key, side, subject }: Sided, columns: number, opening: Opening, { store }: Ink): unknown {
  return [opening.row(`planned ${key}`, columns, () => side('planned')), opening.row(`actual ${key}`, columns, () => side('actual')), opening.row(`gap ${key}`, columns, () => gapPanel(store, subject))];
}
