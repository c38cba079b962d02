/** What a row, or a step that names one, asks of the list around it. */
import type { EntryId } from '../model/index.js';

/** `show`: put the keyboard into the line; `explain`: open where its figure comes from. */
type EntryRequest = 'duplicate' | 'remove' | 'show' | 'explain';

export class EntryRequestEvent extends Event {
  readonly action: EntryRequest;
  readonly id: EntryId;
  constructor(action: EntryRequest, id: EntryId) {
    super('shoot-entry-request', { bubbles: true });
    this.action = action;
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap { 'shoot-entry-request': EntryRequestEvent }
}
