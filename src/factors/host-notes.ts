/**
 * What a host says of a factor of its own. A published factor's labels and notes stay in the edition; these travel with the factor
 * itself, into every document and snapshot that uses it, so that a page without them can still say where its figures come from.
 */
import type { Phase, Translated } from './record.js';

/** In one language at least. */
export type Said = Readonly<Partial<Translated>>;

export interface HostSource {
  /** The title; or the whole source where the host gave one text. */
  readonly title: string;
  /** Where in the source: absent only where the source is one text. */
  readonly locator?: string;
  readonly publisher?: string;
  readonly year?: string;
  /** http or https. */
  readonly url?: string;
  readonly licence?: string;
}

export interface HostNotes {
  readonly labels: Said;
  readonly source: HostSource;
  /** Who gave the list that the factor stood in. */
  readonly givenBy?: string;
  readonly phases?: Readonly<Partial<Record<Phase, string>>>;
  readonly gases?: Readonly<Record<string, string>>;
  readonly includes?: readonly Phase[];
  readonly note?: Said;
  readonly bestBefore?: string;
}

/** The text in that language, else in the first of English, French and German that was given. */
export function saidIn(said: Said, language: keyof Translated): string {
  return said[language] ?? said.en ?? said.fr ?? said.de ?? '';
}
