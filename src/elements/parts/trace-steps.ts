/** A trace as a person would write it down: its multiplications and conversions, innermost first. */
import type { Trace } from '../../calculation/index.js';
import type { AllMessages, Language } from '../../locale/index.js';
import type { Decimal, Quantity } from '../../units/index.js';

/** A quantity, and which input it is where it was typed. */
export interface StepQuantity extends Quantity { readonly name?: string }

export interface Step { readonly from: readonly StepQuantity[]; readonly to: Quantity }

export function stepsOf(trace: Trace): readonly Step[] {
  if (trace.kind === 'product' || trace.kind === 'carried') return stepsOf(trace.of);
  if (trace.kind !== 'conversion') return [];
  return [...trace.of.flatMap(stepsOf), { from: trace.of.flatMap(quantitiesOf), to: trace.quantity }];
}

export function inputsOfTrace(trace: Trace): readonly { readonly name: string; readonly amount: Decimal }[] {
  switch (trace.kind) {
    case 'input': return [{ name: trace.name, amount: trace.quantity.amount }];
    case 'conversion': return trace.of.flatMap(inputsOfTrace);
    case 'product': case 'carried': return inputsOfTrace(trace.of);
    case 'sum': return [];
  }
}

function quantitiesOf(trace: Trace): readonly StepQuantity[] {
  if (trace.kind === 'input') return [{ ...trace.quantity, name: trace.name }];
  return trace.kind === 'conversion' ? [trace.quantity] : [];
}

/** What the factor multiplies. */
export function lastQuantity(trace: Trace): Quantity | undefined {
  if (trace.kind === 'carried' || trace.kind === 'product') return lastQuantity(trace.of);
  return trace.kind === 'sum' ? undefined : trace.quantity;
}

/** In parentheses after its number. German nouns keep their capital. */
export function inputName(name: string, messages: AllMessages, language: Language): string {
  const names: Readonly<Record<string, string>> = messages.inputs;
  const text = names[name] ?? name;
  return language === 'de' ? text : text.toLowerCase();
}
