/**
 * A widget through which a host gives and takes the whole document: `<shoot-production>`, and `<shoot-estimate>` and
 * `<shoot-balance>` alone on a page. Setting `document` fires no event; what cannot be read is told and nothing changes.
 */
import { ShootError } from '../errors.js';
import { parseProduction, serializeProduction } from '../document/index.js';
import { ShootErrorEvent } from './events.js';
import { ShootElement } from './shoot-element.js';

export abstract class DocumentElement extends ShootElement {
  /** The JSON document, as an object or as text. Reading it gives a fresh object. */
  get document(): unknown {
    return JSON.parse(serializeProduction(this.productionStore.state.production));
  }

  set document(value: unknown) {
    const parsed = parseProduction(value);
    if (parsed.kind === 'ok') {
      this.productionStore.replace(parsed.production);
      return;
    }
    const [first] = parsed.problems;
    this.dispatchEvent(new ShootErrorEvent(new ShootError('document/refused', { code: first?.code ?? 'invalid', path: first?.path ?? '' })));
  }
}
