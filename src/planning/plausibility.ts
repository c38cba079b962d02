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
  readonly sources: readonly BenchmarkSource[];
}

interface BenchmarkSource {
  /** Who published it: names are not translated. */
  readonly name: string;
  readonly year: string;
  /** One figure, or the lowest and the highest: tonnes of CO2e, of the measure or where `isHourly` by hour produced. */
  readonly tonnes: readonly [string] | readonly [low: string, high: string];
  readonly isHourly?: true;
}

const ECOPROD_2024 = { name: 'Ecoprod, Carbon’Clap', year: '2024', tonnes: ['16'], isHourly: true } as const satisfies BenchmarkSource;
const BENCHMARKS: Readonly<Partial<Record<Kind, Benchmark>>> = {
  documentary: { measure: 'hour', low: '3', high: '15', sources: [{ name: 'Ecoprod', year: '2020', tonnes: ['13'] }, ECOPROD_2024] },
  entertainment: { measure: 'hour', low: '1', high: '15', sources: [{ name: 'SPA', year: '2016–2019', tonnes: ['13'] }, { name: 'albert', year: '2019–2023', tonnes: ['4.4', '16.6'], isHourly: true }] },
  'tv-film': { measure: 'work', low: '40', high: '150', sources: [{ name: 'Ecoprod', year: '2020', tonnes: ['44', '107'] }, { name: 'Öko-Institut', year: '2020', tonnes: ['90', '150'] }] },
  series: { measure: 'hour', low: '15', high: '80', sources: [{ name: 'albert', year: '2020', tonnes: ['28.5'], isHourly: true }, { name: 'SPA', year: '2016–2019', tonnes: ['35', '81'], isHourly: true }] },
  feature: { measure: 'work', low: '50', high: '1000', sources: [{ name: 'VAF', year: '2013–2022', tonnes: ['54', '83'] }, { name: 'France Télévisions', year: '2023', tonnes: ['500', '1000'] }] },
  commercial: { measure: 'shooting-day', low: '0.3', high: '15', sources: [{ name: 'AdGreen', year: '2022', tonnes: ['2.2'] }, { name: 'AdGreen', year: '2023', tonnes: ['13.9'] }] },
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
