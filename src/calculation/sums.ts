/**
 * Sums of whole numbers by key. Those of the next computation begin as those of this one, with what moves laid over them: a keystroke does not copy the
 * sums of hundreds of factors.
 */
export interface Sums {
  /** Shared with the sums before, and never changed. */
  readonly settled: ReadonlyMap<string, bigint>;
  /** What has moved since then; zero where nothing is left. */
  readonly moved: Map<string, bigint>;
}

/** As many moves are laid over the others before they settle. */
const MOST = 32;

export function emptySums(): Sums {
  return { settled: new Map(), moved: new Map() };
}

/** Sums that may be moved, while the ones given, which nobody moves any more, stay as they are. */
export function copySums(sums: Sums): Sums {
  if (sums.moved.size <= MOST) return { settled: sums.settled, moved: new Map(sums.moved) };
  return { settled: sums.settled.size === 0 ? sums.moved : new Map(eachSum(sums)), moved: new Map() };
}

export function sumAt({ settled, moved }: Sums, key: string): bigint {
  return moved.get(key) ?? settled.get(key) ?? 0n;
}

export function move(sums: Sums, key: string, amount: bigint): void {
  const total = sumAt(sums, key) + amount;
  // A key that comes back to nothing is removed, or the sums would remember what is no longer in them.
  if (total === 0n && !sums.settled.has(key)) sums.moved.delete(key);
  else sums.moved.set(key, total);
}

/** Those that are not zero. */
export function* eachSum({ settled, moved }: Sums): Generator<[string, bigint]> {
  for (const each of settled) if (!moved.has(each[0])) yield each;
  for (const each of moved) if (each[1] !== 0n) yield each;
}
