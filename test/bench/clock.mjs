/**
 * Times of work done again and again in one run. Only their ratios mean something: another machine, another hour, other times.
 * Processor time, that of collecting garbage included: what else the machine is doing does not lengthen it, and long work no more than short.
 */

/** @param {readonly number[]} values @param {number} share 0.5 is the median */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Milliseconds that one piece of work takes, of the processor and by the clock on the wall. @param {() => unknown} work */
export function timesOf(work) {
  const [wall, processor] = [process.hrtime.bigint(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(processor);
  return { processor: (user + system) / 1e3, wall: Number(process.hrtime.bigint() - wall) / 1e6 };
}

/**
 * The median time of each piece of work, in milliseconds. They take turns, round after round, so that a machine that slows down slows them all.
 * @template {string} Name
 * @param {Readonly<Record<Name, () => unknown>>} works
 * @param {{ readonly warmUp: number, readonly rounds: number }} often
 * @returns {Record<Name, number>}
 */
export function medians(works, { warmUp, rounds }) {
  const entries = Object.entries(works);
  const times = Object.fromEntries(entries.map(([name]) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, work] of entries) {
      const { processor } = timesOf(work);
      if (round >= 0) times[name].push(processor);
    }
  }
  return Object.fromEntries(entries.map(([name]) => [name, quantile(times[name], 0.5)]));
}

export const inMs = (time) => `${time.toFixed(time < 10 ? 3 : 1)} ms`;
export const asRatio = (one, other) => `${(one / other).toFixed(one / other < 10 ? 2 : 0)} x`;

/** @param {string} title @param {readonly (readonly string[])[]} rows the first holds the names of the columns */
export function printTable(title, rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of rows) console.log(`  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('   ')}`);
}
