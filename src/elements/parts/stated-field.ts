/** A field for a stated percentage: read, or kept as typed with what is wrong with it. */
import type { TemplateResult } from 'lit';
import { type Language, type Messages, formatInput } from '../../locale/index.js';
import { type Stated, WHOLE_PERCENT } from '../../model/index.js';
import { decimal, toText } from '../../units/index.js';
import { textField } from './fields.js';
import { numberIn, problemWith } from './typed-number.js';

const PERCENT = { unit: '%', maximum: WHOLE_PERCENT } as const;

export function statedFrom(text: string, language: Language, messages: Messages): Stated {
  const value = numberIn(text, PERCENT, language, messages);
  if (value !== undefined) return { percent: toText(value) };
  return text.trim() === '' ? { percent: '' } : { percent: '', text };
}

export function statedField(id: string, label: string, { percent, text }: Stated, changed: (stated: Stated) => void, language: Language, messages: Messages): TemplateResult {
  const error = text === undefined ? undefined : problemWith(text, PERCENT, language, messages, { isDraft: false, isKept: true });
  const shown = text ?? (percent === '' ? '' : formatInput(decimal(percent), language));
  return textField(id, label, shown, (typed) => { changed(statedFrom(typed, language, messages)); }, { unit: '%', error, rewritten: true });
}
