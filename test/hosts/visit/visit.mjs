/** One visit to a page: what it says of itself, the widget's place and picture there, and what comes of typing into it. */
import { TYPED, film } from './film.mjs';
import { PNG } from 'pngjs';
import { TOLERANCE, difference, isSameSize, visible } from './likeness.mjs';

const MOST_TABS = 80;
const MOST_PICTURES = 8;
const MOST_TRIES = 4;
const settled = (engine) => engine.run(`zoo.settled(${film.entries.length})`);
/** What a page says of itself in its metas. */
export const saidIn = (html) => Object.fromEntries([...html.matchAll(/<meta name="([\w-]+)" content="([^"]*)">/gu)].map(([, name, content]) => [name, content]));

async function portrait(engine) {
  const box = await settled(engine);
  if (!box || box.width < 1 || box.height < 1) return undefined;
  await engine.rest();
  return { box, picture: PNG.sync.read(await engine.picture(visible(box))) };
}

/** The widget as a quiet page shows it; the same twice running, or it is no reference. */
export async function referenceOf(engine, address) {
  await engine.open(address);
  let last = await portrait(engine);
  for (let tries = 0; tries < MOST_PICTURES; tries += 1) {
    const next = await portrait(engine);
    if (last && next && isSameSize(last.box, next.box) && difference(last.picture, next.picture).share === 0) return next;
    last = next;
  }
  throw new Error(`The reference never comes to rest: ${address}`);
}

async function focus(engine, how) {
  const isFocused = () => engine.run(`zoo.isFocused('${TYPED.line}')`);
  if (how !== 'tab') {
    const middle = await engine.run(`zoo.field('${TYPED.line}')`);
    if (middle) await engine.click(middle);
    return isFocused();
  }
  for (let count = 0; count < MOST_TABS && !await isFocused(); count += 1) await engine.key('Tab');
  return isFocused();
}

/** Types into the first field of a line, with the keyboard alone or after a click, and leaves the field. */
async function typed(engine, how, shown) {
  const isFocused = await focus(engine, how);
  if (isFocused) {
    await engine.all();
    await engine.type(TYPED.text);
    await engine.key('Tab');
  }
  return { isFocused, ...await engine.run(`zoo.shows(${JSON.stringify(shown)})`) };
}

/**
 * Goes to a page and gives all that can be claimed of it. `said` is what the page says of itself, `shown` the total to wait for, `model` the
 * portrait to compare with. A picture that differs is taken again, some times: the widget may still be on its way. What it is in the end counts.
 */
export async function visit(engine, address, { said, shown, model }) {
  await engine.open(address);
  if (said.opens) {
    await engine.run(`zoo.ready('shoot-estimate')`);
    await engine.click(await engine.run(`(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(document.querySelector(${JSON.stringify(said.opens)}).getBoundingClientRect())`));
  }
  let seen = await portrait(engine);
  let differing = seen && difference(seen.picture, model.picture);
  for (let tries = 0; seen && !(isSameSize(seen.box, model.box) && differing.share <= TOLERANCE.share) && tries < MOST_TRIES; tries += 1) {
    seen = await portrait(engine) ?? seen;
    differing = difference(seen.picture, model.picture);
  }
  const after = await typed(engine, said.focus, shown);
  const own = engine.notes();
  const { wrong, said: warnings, asked } = await engine.run('zoo.notes()');
  return { seen, model, differing, after, warnings, wrong: [...new Set([...own.wrong, ...wrong])], asked: [...new Set([...own.asked, ...asked])] };
}
