/** How an entry counts, or why it does not. */

export type EntryState =
  | 'counted' | 'measured' | 'unplanned' | 'carried' | 'none' | 'absent'
  /** A field is empty or cannot be read. */
  | 'unreadable'
  /** The catalogue does not know the factor. */
  | 'unknown-factor'
  /** The factor measures in another dimension than the reading: litres against a factor per kilometre. */
  | 'unit-mismatch';

/** Whether something was said that cannot be counted: a person has to put it right. */
export function isUncountable(state: EntryState): boolean {
  return state === 'unreadable' || state === 'unknown-factor' || state === 'unit-mismatch';
}
