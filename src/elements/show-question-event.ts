/** A person wants to see a question, or the field of a fact. */
import type { Asked } from '../planning/index.js';

export class ShowQuestionEvent extends Event {
  readonly asked: Asked;
  constructor(asked: Asked) {
    super('shoot-show-question', { bubbles: true });
    this.asked = asked;
  }
}

declare global {
  interface HTMLElementEventMap { 'shoot-show-question': ShowQuestionEvent }
}
