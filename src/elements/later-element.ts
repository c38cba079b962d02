/** A widget of a later chunk: it also says what is fetched after the first load. */
import type { AllMessages } from '../locale/index.js';
import { ShootElement } from './shoot-element.js';

export abstract class LaterElement extends ShootElement {
  protected override get saysMore(): boolean {
    return true;
  }

  protected override get messages(): AllMessages | undefined {
    // The controller was asked for all of them.
    return super.messages as AllMessages | undefined;
  }

  protected abstract override renderWith(messages: AllMessages): unknown;
}
