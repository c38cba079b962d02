/**
 * The longest texts that may be typed, in characters (UTF-16 code units). What is longer is refused, never cut: a document holds
 * at least as much (document/limits.ts), so that what was typed can be opened again.
 */
import { ShootError } from '../errors.js';

export const TEXT_LIMITS = {
  label: 200,
  note: 5_000,
  evidence: 5_000,
  title: 200,
  company: 200,
  places: 200,
  /** What a unit, an episode or a coproducer is called. */
  shootingUnit: 100,
  episode: 100,
  name: 200,
  /** What was typed into one field and cannot be read. */
  typed: 200,
} as const;

type Limited = keyof typeof TEXT_LIMITS;

/** Throws `text/too-long`, with `field` and `limit`, for the first of these fields that holds more. */
export function refuseLongTexts(fields: Readonly<Partial<Record<Limited, string>>>): void {
  for (const name of Object.keys(TEXT_LIMITS) as Limited[]) refuseLongText(name, fields[name] ?? '', TEXT_LIMITS[name]);
}

/** The same for one text. */
export function refuseLongText(field: string, text: string, limit: number): void {
  if (text.length > limit) throw new ShootError('text/too-long', { field, limit: String(limit) });
}
