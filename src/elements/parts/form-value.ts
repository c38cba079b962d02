/**
 * What a widget with a name brings to the form around it: the canonical document as its value, and what is wrong with it. Fetched with the first name.
 * A document may be long: it is written when the page is at rest, and once more when the form is sent or the page is left.
 */
import { serializeProduction } from '../../document/index.js';
import { isUncountable } from '../../calculation/index.js';
import type { Messages } from '../../locale/index.js';
import { isUntouched } from '../../model/index.js';
import type { ProductionStore, StoreState } from '../../store/index.js';

interface Field extends HTMLElement {
  readonly productionStore: ProductionStore;
  readonly required: boolean;
}

/** Long enough for somebody to be done with a word. */
const AT_REST_MS = 300;

export interface FormValue {
  /** What is shown has changed. */
  follow(messages: Messages | undefined): void;
  disconnect(): void;
}

/** Lines that were typed and cannot be counted, on the side that is being filled in; a new line that nobody has typed into is none. */
function unread({ production, estimate, balance }: StoreState): number {
  const side = production.stage === 'drafting' ? 'planned' : 'actual';
  return [...(side === 'planned' ? estimate : balance).entries.values()].filter(({ entry, state }) => isUncountable(state) && !isUntouched(entry[side])).length;
}

export function formValue(field: Field, internals: ElementInternals): FormValue {
  let written: StoreState['production'] | undefined;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let form: HTMLFormElement | null = null;

  function write(): string {
    clearTimeout(pending);
    const { production } = field.productionStore.state;
    const text = serializeProduction(production);
    if (production !== written) internals.setFormValue(text, text);
    written = production;
    return text;
  }

  const sent = ({ formData }: FormDataEvent): void => {
    const name = field.getAttribute('name') ?? '';
    if (name !== '' && !field.matches(':disabled')) formData.set(name, write());
  };
  const left = (): void => { write(); };

  function attach(next: HTMLFormElement | null): void {
    if (next === form) return;
    form?.removeEventListener('formdata', sent);
    form = next;
    form?.addEventListener('formdata', sent);
  }

  function judge(messages: Messages): void {
    const { state } = field.productionStore;
    const counted = state.estimate.total.kg.isZero() ? 0 : 1;
    const wrong = unread(state);
    // What a reader is led to.
    const anchor = field.shadowRoot?.querySelector<HTMLElement>('button, input, h2') ?? field;
    if (wrong > 0) internals.setValidity({ badInput: true }, messages.form.unread(wrong), anchor);
    else if (field.required && counted === 0) internals.setValidity({ valueMissing: true }, messages.form.missing, anchor);
    else internals.setValidity({});
  }

  addEventListener('pagehide', left);
  return {
    follow(messages) {
      attach(internals.form);
      if (messages !== undefined) judge(messages);
      if (field.productionStore.state.production === written) return;
      clearTimeout(pending);
      pending = setTimeout(write, AT_REST_MS);
    },
    disconnect() {
      clearTimeout(pending);
      attach(null);
      removeEventListener('pagehide', left);
    },
  };
}
