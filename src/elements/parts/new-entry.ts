/** A new line as it should start: the factor that fits the country, the assumptions the edition publishes, the rest to fill in. */
import { LIMITS } from '../../document/index.js';
import {
  type ActivityId, type Entry, type Family, type Inputs, type Phase, type Profile, type Reading, ABSENT, TOTAL, activityOf, proposedFactor, readingOf,
} from '../../model/index.js';
import type { ProductionStore } from '../../store/index.js';
import { type Decimal, decimal } from '../../units/index.js';
import { newId } from './new-id.js';

const PHASE_OF_FAMILY: Readonly<Partial<Record<Family, Phase>>> = { post: 'post', materials: 'preparation', services: 'preparation' };
const DEPARTMENT_OF_FAMILY: Readonly<Record<Family, Entry['department']>> = {
  services: 'production', materials: 'art', technical: 'electric', post: 'post', lodging: 'unit', transport: 'unit', waste: 'unit',
};

/** `facts`: what the production's sheet says, where a line may start from it. */
function blankReading(activity: ActivityId, country: string, store: ProductionStore, facts?: Profile): Reading | undefined {
  const factor = proposedFactor(activity, country, store.catalogue);
  if (factor === undefined) return undefined;
  const row = activityOf(activity);
  const inputs: Record<string, Decimal> = {};
  const texts: Record<string, string> = {};
  for (const { name, initial, assumption, initialFrom } of row.inputs) {
    const count = initialFrom === undefined ? 0 : facts?.[initialFrom] ?? 0;
    const proposed = count > 0 ? String(count) : initial ?? store.catalogue.assumptions.find(({ id }) => id === assumption)?.value;
    if (proposed === undefined) texts[name] = '';
    else inputs[name] = decimal(proposed);
  }
  if (row.inputs.length === 0) texts[TOTAL] = '';
  return readingOf({ inputs: inputs satisfies Inputs, texts, unit: row.unit, factor: factor.id, quality: 'estimated' });
}

/** Undefined when the edition has no factor for the activity. */
export function newEntry(activity: ActivityId, family: Family, store: ProductionStore): Entry | undefined {
  return blankEntry(activity, family, store, store.state.production.profile);
}

/** A line that was not planned: its blank becomes its actual. What happened is never proposed. */
export function unplannedEntry(activity: ActivityId, family: Family, store: ProductionStore): Entry | undefined {
  const entry = blankEntry(activity, family, store);
  return entry === undefined ? undefined : { ...entry, planned: ABSENT, actual: entry.planned };
}

function blankEntry(activity: ActivityId, family: Family, store: ProductionStore, facts?: Profile): Entry | undefined {
  const { country } = store.state.production.profile;
  const { phase = PHASE_OF_FAMILY[family] ?? 'shoot', department = DEPARTMENT_OF_FAMILY[family] } = activityOf(activity);
  const planned = blankReading(activity, country, store, phase === 'shoot' ? facts : undefined);
  if (planned === undefined) return undefined;
  return {
    id: newId(), activity, label: '', phase, department, country, planned, actual: ABSENT,
  };
}

/** A name that is too long for a document is cut, or the saved file could not be opened. */
export function copyOfEntry(entry: Entry, label: string): Entry {
  return { ...entry, id: newId(), label: label.slice(0, LIMITS.label), actual: ABSENT };
}
