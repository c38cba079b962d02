/** Why a line has no figure, in one sentence that says what would give it one. */
import type { EntryResult } from '../../calculation/index.js';
import type { Catalogue } from '../../factors/index.js';
import type { AllMessages } from '../../locale/index.js';

export function whyUncounted({ reading }: Pick<EntryResult, 'reading'>, side: 'planned' | 'actual', catalogue: Catalogue, messages: AllMessages): string {
  const words = messages.provenance.uncounted;
  switch (reading.kind) {
    case 'absent': return side === 'planned' ? words.notPlanned : words.nothing;
    case 'none': return words.none;
    case 'unparseable': {
      const typed = Object.values(reading.texts).find((text) => text.trim() !== '');
      return typed === undefined ? words.blank : words.typed(typed);
    }
    case 'quantity': {
      const factor = catalogue.get(reading.factor);
      return factor === undefined ? words.unknownFactor(reading.factor, catalogue.edition.version) : words.unitMismatch(messages.perUnit[reading.unit], messages.perUnit[factor.per]);
    }
  }
}
