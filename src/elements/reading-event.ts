/** What a reading's fields say to the row around them; it never leaves the row. */
import type { Reading } from '../model/index.js';

export class ReadingEvent extends Event {
  readonly reading: Reading;
  /** False at each keystroke, true when a field is left or a choice is made. */
  readonly committed: boolean;
  constructor(reading: Reading, committed: boolean) {
    super('shoot-reading', { bubbles: true });
    this.reading = reading;
    this.committed = committed;
  }
}

declare global {
  interface HTMLElementEventMap { 'shoot-reading': ReadingEvent }
}
