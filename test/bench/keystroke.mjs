/** One keystroke in a long production, as the store answers it: the change, the estimate and the balance. */
import { catalogue, freezeEstimate } from '../../src/index.ts';
import { createProductionStore } from '../../src/store/index.ts';
import { asRatio, inMs, medians, printTable, quantile, timesOf } from './clock.mjs';
import { chanceOf, figure, productionOf } from './productions.mjs';

const LENGTHS = [1_000, 5_000, 20_000];
const SEED = 20262;
/** Until most of it is compiled: that is done beside the work, but its time is the processor's too. */
const WARM_UP = 1_500;
const KEYSTROKES = 1_000;

/** A field of some line takes another figure. */
function keystroke({ entries }, side, chance) {
  const { id, planned } = entries[Math.floor(chance() * entries.length)];
  const [name] = Object.keys(planned.inputs);
  return { kind: `${side}/set`, id, reading: { ...planned, inputs: { ...planned.inputs, [name]: figure(chance) } } };
}

/** The times of keystrokes all over a production. On the wall there is also what else the machine does meanwhile. */
function timesIn(production, side) {
  const store = createProductionStore(production, catalogue);
  const chance = chanceOf(SEED);
  const times = [];
  for (let stroke = -WARM_UP; stroke < KEYSTROKES; stroke += 1) {
    const change = keystroke(store.state.production, side, chance);
    const time = timesOf(() => store.dispatch(change));
    if (stroke >= 0) times.push(time);
  }
  return { processor: times.map(({ processor }) => processor), wall: times.map(({ wall }) => wall) };
}

export function printKeystrokes() {
  const rows = LENGTHS.flatMap((length) => {
    const production = productionOf(length, SEED);
    const { nothing } = medians({ nothing: () => createProductionStore(production, catalogue) }, { warmUp: 1, rounds: 5 });
    return [['planned', production], ['actual', freezeEstimate(production, catalogue, '2026-03-02')]].map(([side, begun]) => {
      const { processor, wall } = timesIn(begun, side);
      const shown = [processor, wall].flatMap((times) => [0.5, 0.95].map((share) => inMs(quantile(times, share))));
      return [String(length), side, ...shown, asRatio(nothing, quantile(processor, 0.5))];
    });
  });
  printTable(`One keystroke, the engine's share: the change, the estimate and the balance (seed ${SEED}); promised: under 1 ms in 20000 entries`, [
    ['entries', 'side', 'p50', 'p95', 'p50 on the wall', 'p95 on the wall', 'anew / p50'], ...rows,
  ]);
}
