/**
 * WebKit, as WebKitGTK's MiniBrowser under its own driver and a display of its own. It tells nothing of the console or of requests: the
 * script that watches the pages does that.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { PNG } from 'pngjs';
import { REST, WINDOW } from './window.mjs';

const LIBRARIES = '/usr/lib/x86_64-linux-gnu';
/** As the protocol names them. */
const KEYS = { Tab: '\uE004', Control: '\uE009' };
/** Composited in software: without compositing the driver never comes back with a picture. */
const QUIETLY = { LIBGL_ALWAYS_SOFTWARE: '1', GTK_A11Y: 'none', NO_AT_BRIDGE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
const onPath = (name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)).find(existsSync);
const miniBrowser = () => (existsSync(LIBRARIES) ? readdirSync(LIBRARIES) : []).filter((name) => name.startsWith('webkit2gtk-')).map((name) => join(LIBRARIES, name, 'MiniBrowser')).find(existsSync);
const freePort = () => new Promise((resolve) => { const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => resolve(port)); }); });

/** A display that nobody sees. It says its number once it is there. */
async function openDisplay(command) {
  const display = spawn(command, ['-displayfd', '1', '-screen', '0', `${WINDOW.width + 200}x${WINDOW.height + 400}x24`, '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise((resolve, reject) => { display.stdout.once('data', (chunk) => resolve(String(chunk).trim())); display.once('exit', () => reject(new Error('Xvfb does not start'))); });
  return { display, name: `:${number}` };
}

/** The driver has pictures of the whole window only. */
function cut(bytes, { x, y, width, height }) {
  const part = new PNG({ width, height });
  PNG.bitblt(PNG.sync.read(bytes), part, x, y, width, height, 0, 0);
  return PNG.sync.write(part);
}

const MOST_CALLS = 100;
const LONGEST_CALL = 60_000;
function caller(base) {
  const call = async (method, path, body) => {
    const response = await fetch(`${base}${path}`, { method, signal: AbortSignal.timeout(LONGEST_CALL), ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  };
  /** The driver listens a little after it was started. */
  const awaken = async (tries = 0) => call('GET', '/status').catch((error) => {
    if (tries === MOST_CALLS) throw error;
    return new Promise((resolve) => { setTimeout(resolve, 50); }).then(() => awaken(tries + 1));
  });
  return { call, awaken };
}

export async function openWebKit() {
  const [driver, screen, binary] = [onPath('WebKitWebDriver'), onPath('Xvfb'), miniBrowser()];
  if (!driver || !screen || !binary) return undefined;
  const { display, name } = await openDisplay(screen);
  const port = await freePort();
  const driving = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env: { ...env, ...QUIETLY, DISPLAY: name } });
  const stop = () => { driving.kill(); display.kill(); };
  process.once('exit', stop);
  const { call, awaken } = caller(`http://127.0.0.1:${port}`);
  await awaken();
  const { sessionId, capabilities } = await call('POST', '/session', { capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } } });
  const session = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
  await session('POST', '/timeouts', { script: 60_000, pageLoad: 60_000 });
  const run = (expression) => session('POST', '/execute/async', {
    script: `const done = arguments[arguments.length - 1]; Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`, args: [],
  }).then(({ value, error }) => { if (error) throw new Error(error); return value; });
  const act = (type, actions, rest = {}) => session('POST', '/actions', { actions: [{ type, id: type, actions, ...rest }] });
  const keys = (...pairs) => act('key', pairs.map(([type, value]) => ({ type, value })));
  const press = (value) => [['keyDown', value], ['keyUp', value]];
  const move = ({ x, y }) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' });
  const rest = () => act('pointer', [move(REST)], { parameters: { pointerType: 'mouse' } });
  await session('POST', '/url', { url: 'about:blank' });
  const rect = await session('GET', '/window/rect');
  const inner = await session('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
  await session('POST', '/window/rect', { x: 0, y: 0, width: WINDOW.width + rect.width - inner[0], height: WINDOW.height + rect.height - inner[1] });
  return {
    name: 'webkit',
    version: `WebKitGTK ${capabilities.browserVersion}`,
    async open(url) { await session('POST', '/url', { url }); },
    run,
    click: (place) => act('pointer', [move(place), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }], { parameters: { pointerType: 'mouse' } }),
    rest,
    key: (key) => keys(...press(KEYS[key])),
    all: () => keys(['keyDown', KEYS.Control], ...press('a'), ['keyUp', KEYS.Control]),
    type: (text) => keys(...[...text].flatMap(press)),
    picture: async (box) => cut(Buffer.from(await session('GET', '/screenshot'), 'base64'), box),
    notes: () => ({ wrong: [], asked: [] }),
    async close() { await session('DELETE', '').catch(() => {}); process.off('exit', stop); stop(); },
  };
}
