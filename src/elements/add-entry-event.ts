/** The activity a person chose to add; it goes from the search to its button, and from there to the list. */
import type { ActivityId } from '../model/index.js';

export class AddEntryEvent extends Event {
  readonly activity: ActivityId;
  constructor(activity: ActivityId) {
    super('shoot-add-entry');
    this.activity = activity;
  }
}
