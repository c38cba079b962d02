/** What a field of a reading holds: whether it can be read, and if not, why and what to write instead. */
import { type Language, type Messages, type ParsedNumber, formatInput, parseNumber } from '../../locale/index.js';
import { boundProblem } from '../../model/index.js';
import type { Decimal, Unit } from '../../units/index.js';

interface Field { readonly unit: Unit; readonly maximum?: string }

const SHOWN = 40;

/** "120 km" is understood in a field of km/jour: the fraction's own unit is what people write. */
function acceptedUnits(unit: Unit, messages: Messages): readonly string[] {
  const words = [messages.units[unit], messages.perUnit[unit], unit];
  return words.flatMap((word) => [word, word.split('/')[0] ?? '']).filter((word) => word !== '');
}

function parsed(text: string, { unit }: Field, language: Language, messages: Messages | undefined): ParsedNumber {
  return parseNumber(text, language, messages === undefined ? [] : acceptedUnits(unit, messages));
}

/** The number, where there is one within the bounds of the field. */
export function numberIn(text: string, field: Field, language: Language, messages: Messages | undefined): Decimal | undefined {
  const number = parsed(text, field, language, messages);
  return number.kind === 'number' && boundProblem(number.value, field.maximum) === undefined ? number.value : undefined;
}

/**
 * Why the text does not count, in the reader's language; undefined when it does, or is empty.
 * `isDraft`: it is being typed. `isKept`: the document keeps it as unreadable.
 */
export function problemWith(text: string, field: Field, language: Language, messages: Messages, { isDraft, isKept }: { readonly isDraft: boolean; readonly isKept: boolean }): string | undefined {
  const number = parsed(text, field, language, messages);
  if (number.kind === 'empty') return undefined;
  const shown = text.trim().slice(0, SHOWN);
  // While a number is being typed it may pass through a form with two readings: 1.250 on the way to 1.2505.
  if (number.kind === 'unreadable' && number.reason === 'ambiguous-separator' && isDraft) return undefined;
  if (number.kind === 'unreadable') return messages.numbers.unreadable(shown, number);
  const problem = boundProblem(number.value, field.maximum);
  if (problem !== undefined) return messages.numbers.bounds[problem](field.maximum ?? '');
  // Typed by a reader of another language, who could not be understood: it is not counted until somebody writes it again.
  return isKept && !isDraft ? messages.numbers.unreadable(shown, { kind: 'unreadable', reason: 'ambiguous-separator', suggestions: [formatInput(number.value, language)] }) : undefined;
}
