/** What a row asks of the list around it. */
import type { EntryId } from '../model/index.js';

export class EntryRequestEvent extends Event {
  readonly action: 'duplicate' | 'remove';
  readonly id: EntryId;
  constructor(action: 'duplicate' | 'remove', id: EntryId) {
    super('shoot-entry-request', { bubbles: true });
    this.action = action;
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap { 'shoot-entry-request': EntryRequestEvent }
}
