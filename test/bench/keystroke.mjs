/** One keystroke in a long production, as the store answers it: the change, the estimate and the balance. */
import { catalogue, freezeEstimate } from '../../src/index.ts';
import { createProductionStore } from '../../src/store/index.ts';
import { asRatio, inMs, medians, printTable, quantile, timeOf } from './clock.mjs';
import { chanceOf, figure, productionOf } from './productions.mjs';

const LENGTHS = [1_000, 5_000, 20_000];
const SEED = 20262;
const WARM_UP = 300;
const KEYSTROKES = 1_000;

/** A field of some line takes another figure. */
function keystroke({ entries }, side, chance) {
  const { id, planned } = entries[Math.floor(chance() * entries.length)];
  const [name] = Object.keys(planned.inputs);
  return { kind: `${side}/set`, id, reading: { ...planned, inputs: { ...planned.inputs, [name]: figure(chance) } } };
}

/** The times of keystrokes all over a production. */
function timesIn(production, side) {
  const store = createProductionStore(production, catalogue);
  const chance = chanceOf(SEED);
  const times = [];
  for (let stroke = -WARM_UP; stroke < KEYSTROKES; stroke += 1) {
    const change = keystroke(store.state.production, side, chance);
    const time = timeOf(() => store.dispatch(change));
    if (stroke >= 0) times.push(time);
  }
  return times;
}

export function printKeystrokes() {
  const rows = LENGTHS.flatMap((length) => {
    const production = productionOf(length, SEED);
    const { nothing } = medians({ nothing: () => createProductionStore(production, catalogue) }, { warmUp: 1, rounds: 5 });
    return [['planned', production], ['actual', freezeEstimate(production, catalogue, '2026-03-02')]].map(([side, begun]) => {
      const times = timesIn(begun, side);
      const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
      return [String(length), side, inMs(p50), inMs(p95), asRatio(nothing, p50)];
    });
  });
  printTable(`One keystroke, the engine's share: the change, the estimate and the balance (seed ${SEED}); promised: under 1 ms in 20000 entries`, [
    ['entries', 'side', 'p50', 'p95', 'anew / p50'], ...rows,
  ]);
}
