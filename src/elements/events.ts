/** What widgets tell the page. They fire for people's gestures only, never because the host set a property. */
import type { ShootError } from '../errors.js';

const told: EventInit = { bubbles: true, composed: true };
const asked: EventInit = { ...told, cancelable: true };

/** `shoot-input`: at each keystroke that changes a figure. */
export class ShootInputEvent extends Event {
  constructor() { super('shoot-input', told); }
}

/** `shoot-change`: when a change is committed: a field is left, a line is added or removed, another production is opened, something is frozen. */
export class ShootChangeEvent extends Event {
  constructor() { super('shoot-change', told); }
}

/** `shoot-freeze-request`: a person has confirmed the freezing or the closing. Cancel it to refuse. */
export class ShootFreezeRequestEvent extends Event {
  /** What is frozen: the estimate, or the balance by its closing. */
  readonly kind: 'estimate' | 'balance';
  /** ISO date. */
  readonly date: string;
  constructor(kind: 'estimate' | 'balance', date: string) {
    super('shoot-freeze-request', asked);
    this.kind = kind;
    this.date = date;
  }
}

/** `shoot-save-request`: a person asks for the file. Cancel it to store the document yourself. */
export class ShootSaveRequestEvent extends Event {
  /** The canonical document. */
  readonly text: string;
  /** What the file would be called. */
  readonly fileName: string;
  constructor(text: string, fileName: string) {
    super('shoot-save-request', asked);
    this.text = text;
    this.fileName = fileName;
  }
}

/** `shoot-error`: something was refused; the widget has already told the person. */
export class ShootErrorEvent extends Event {
  /** Why: `error.code` is one of a closed list. */
  readonly error: ShootError;
  constructor(error: ShootError) {
    super('shoot-error', told);
    this.error = error;
  }
}

declare global {
  /** Of elements, of the document and of the window alike: they bubble. */
  interface GlobalEventHandlersEventMap {
    'shoot-input': ShootInputEvent;
    'shoot-change': ShootChangeEvent;
    'shoot-freeze-request': ShootFreezeRequestEvent;
    'shoot-save-request': ShootSaveRequestEvent;
    'shoot-error': ShootErrorEvent;
  }
}
