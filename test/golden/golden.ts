/** The golden productions as the browser reads them: the document, opened as a host's file would be, and what was filed. */
import type { Estimate } from '../../src/calculation/index.js';
import { parseProduction } from '../../src/document/index.js';
import type { Production } from '../../src/model/index.js';

/** One of each kind, the published cases that are enacted again, and a way from home by bands. */
export const GOLDEN = [
  'tv-film', 'feature', 'series', 'documentary', 'entertainment', 'live-capture', 'commercial', 'animation',
  'age-of-stupid', 'jo', 'fuenf-minuten-himmel', 'bands',
] as const;
export type GoldenName = (typeof GOLDEN)[number];

export interface RangedFigure { readonly kg: string; readonly low: number; readonly high: number }
export interface ExpectedEntry extends Partial<RangedFigure> { readonly state: string }
export interface ExpectedSide {
  readonly total: RangedFigure;
  readonly families: Readonly<Record<string, RangedFigure>>;
  readonly entries: Readonly<Record<string, ExpectedEntry>>;
  /** By coproducer, and what is `left`; absent where nobody coproduces. */
  readonly shares?: Readonly<Record<string, RangedFigure>>;
}

export interface Coverage {
  readonly measured: string; readonly estimated: string; readonly carried: string; readonly share: number;
  readonly entries: readonly number[]; readonly none: number; readonly unreadable: number;
}

type Parts = Readonly<Record<string, string>>;
export interface Expected {
  readonly planned: ExpectedSide;
  readonly actual: ExpectedSide & { readonly coverage: Coverage };
  readonly gap: RangedFigure & { readonly parts: Parts; readonly entries: Readonly<Record<string, Parts>> };
}

async function load(file: string): Promise<unknown> {
  const response = await fetch(new URL(file, import.meta.url));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}

export async function goldenProduction(name: GoldenName): Promise<Production> {
  const parsed = parseProduction(await load(`./${name}.json`));
  if (parsed.kind === 'refused') throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
  return parsed.production;
}

export async function expectedOf(name: GoldenName): Promise<Expected> {
  return await load(`./${name}.expected.json`) as Expected;
}

export type Side = Pick<Estimate, 'total' | 'families' | 'entries'>;
