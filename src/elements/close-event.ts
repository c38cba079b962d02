/** A person closes a panel. */
export class CloseEvent extends Event {
  constructor() { super('shoot-close', { bubbles: true }); }
}
