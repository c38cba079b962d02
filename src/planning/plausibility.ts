/**
 * Whether a total is of the size that such productions publish. Bands are wide on purpose, each of one kind and one measure, with the pages they were
 * read on; outside a band it is a question, never an error, and never a mark on a scale: perimeters differ (what is entered here may be more).
 * Sources: domain.md of the trade, section 4.3.
 */
import type { Estimate } from '../calculation/index.js';
import type { Kind, Profile } from '../model/index.js';
import { type Decimal, ZERO, decimal, integer } from '../units/index.js';

export type Measure = 'hour' | 'work' | 'shooting-day';

export interface Benchmark {
  readonly measure: Measure;
  /** Tonnes of CO2e. */
  readonly low: string;
  readonly high: string;
  /** Who published it, in which year, and of what: names are not translated. */
  readonly sources: readonly { readonly name: string; readonly year: string; readonly of: string }[];
}

const ECOPROD_2024 = { name: 'Ecoprod, Carbon’Clap', year: '2024', of: '16 t/h, > 10 000' } as const;
const BENCHMARKS: Readonly<Partial<Record<Kind, Benchmark>>> = {
  documentary: { measure: 'hour', low: '3', high: '15', sources: [{ name: 'Ecoprod', year: '2020', of: '13 t' }, ECOPROD_2024] },
  entertainment: { measure: 'hour', low: '1', high: '15', sources: [{ name: 'SPA', year: '2016–2019', of: '13 t' }, { name: 'albert', year: '2019–2023', of: '4.4–16.6 t/h' }] },
  'tv-film': { measure: 'work', low: '40', high: '150', sources: [{ name: 'Ecoprod', year: '2020', of: '44–107 t' }, { name: 'Öko-Institut', year: '2020', of: '90–150 t' }] },
  series: { measure: 'hour', low: '15', high: '80', sources: [{ name: 'albert', year: '2020', of: '28.5 t/h' }, { name: 'SPA', year: '2016–2019', of: '35–81 t/h' }] },
  feature: { measure: 'work', low: '50', high: '1000', sources: [{ name: 'VAF', year: '2013–2022', of: '54–83 t' }, { name: 'France Télévisions', year: '2023', of: '500–1 000 t' }] },
  commercial: { measure: 'shooting-day', low: '0.3', high: '15', sources: [{ name: 'AdGreen', year: '2022', of: '2.2 t' }, { name: 'AdGreen', year: '2023', of: '13.9 t' }] },
};

export interface Placed {
  readonly benchmark: Benchmark;
  /** Tonnes of CO2e by hour, by work or by shooting day. */
  readonly tonnes: Decimal;
  readonly side: 'below' | 'within' | 'above';
}

const PER_TONNE = integer(1000);
const MINUTES = integer(60);

export function benchmarkOf(kind: Kind): Benchmark | undefined {
  return BENCHMARKS[kind];
}

/** Where a total stands against what such productions publish; undefined where nobody publishes, nothing is counted, or the measure is not known. */
export function placed({ total }: Pick<Estimate, 'total'>, { kind, runtimeMinutes, shootingDays }: Profile): Placed | undefined {
  const benchmark = BENCHMARKS[kind];
  if (benchmark === undefined || total.kg.isZero()) return undefined;
  const by = { work: integer(1), hour: integer(runtimeMinutes).div(MINUTES), 'shooting-day': integer(shootingDays) }[benchmark.measure];
  if (by.eq(ZERO)) return undefined;
  const tonnes = total.kg.div(PER_TONNE).div(by);
  return { benchmark, tonnes, side: tonnes.lt(decimal(benchmark.low)) ? 'below' : tonnes.gt(decimal(benchmark.high)) ? 'above' : 'within' };
}
