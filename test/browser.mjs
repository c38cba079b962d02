/**
 * Finds the Chromium that the tests drive: CHROME_PATH, then one that is installed, then the copy that comes
 * with npm (Linux x64 only; it brings its own libraries and fonts, so a machine without any browser can test).
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform, arch } from 'node:process';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Quiet, offline and in one language, whatever the machine. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--lang=en-US', '--accept-lang=en-US',
];

/** The same clock and language for every test process and for the browsers it starts. */
export const PINNED = { TZ: 'Europe/Paris', LANG: 'en_US.UTF-8', LANGUAGE: 'en_US', LC_ALL: 'en_US.UTF-8' };

const installed = () =>
  (env.PATH ?? '').split(delimiter).flatMap((folder) => COMMANDS.map((name) => join(folder, name)))
    .concat(APPLICATIONS).find(existsSync);

async function packaged() {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  // Read when the package is imported: without it the libraries that come with the browser stay packed.
  env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** The path of a browser. Sets CHROME_PATH, so that child processes take the same one without searching. */
export async function findBrowser() {
  const path = env.CHROME_PATH || installed() || (await packaged());
  if (!path || !existsSync(path)) {
    throw new Error(`No browser to test with${path ? ` at ${path}` : ''}. Install Chromium or Google Chrome `
      + '(Debian: apt-get install chromium), or set CHROME_PATH to its executable.');
  }
  env.CHROME_PATH = path;
  return path;
}
