/**
 * Serves the demo page the way the strictest host would: `npm start`, or createDemoServer() in a test.
 *   /             stories/demo
 *   /shootprint   dist/cdn, with the version in the address or without; any page may load it, a frame without an origin of its own too
 *   /guide        en.md and fr.md: the guide as plain text
 *   /saves/film   the production that stories/demo/saves.js keeps
 *   /productions  the example film, built by the library itself: television-film.<language>.<stage>.json, empty.json
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { guideText } from './guide-text.mjs';
import { LANGUAGES, STAGES, buildEmpty, buildTelevisionFilm } from '../productions/television-film.mjs';
import { SAVES, createSaves } from './saves-server.mjs';

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "frame-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const folder = (path) => sirv(fileURLToPath(new URL(path, import.meta.url)), { dev: true });
const PREFIX = '/shootprint';
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const YEAR = 365 * 24 * 3600;

const importLibrary = () => import('../../dist/esm/index.js');

/** The text of each example by its address. */
async function buildProductions() {
  const library = await importLibrary();
  const films = LANGUAGES.flatMap((language) => STAGES.map((stage) =>
    [`/productions/television-film.${language}.${stage}.json`, JSON.stringify(buildTelevisionFilm(library, { language, stage }))]));
  return new Map([...films, ['/productions/empty.json', JSON.stringify(buildEmpty(library))]]);
}

/** A server that is not listening yet. Every answer carries the policy, refusals too. */
export function createDemoServer() {
  const page = folder('.');
  const library = folder('../../dist/cdn');
  const productions = buildProductions();
  const saves = createSaves(importLibrary);
  // Without a build the pages are still served; each example then says what is missing.
  productions.catch(() => {});
  return createServer((request, response) => {
    response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const end = (status) => () => { response.statusCode = status; response.end(); };
    const [pathname] = (request.url ?? '/').split('?');
    if (pathname === '/favicon.ico') return end(204)();
    if (pathname === SAVES) return saves.answer(request, response);
    if (pathname.startsWith('/productions/')) {
      return productions.then((texts) => {
        const text = texts.get(pathname);
        if (text === undefined) return end(404)();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        return response.end(text);
      }, (error) => {
        response.statusCode = 500;
        response.end(`The examples cannot be built: ${error.message}`);
      });
    }
    const [, guideLanguage] = /^\/guide\/(en|fr)\.md$/u.exec(pathname) ?? [];
    if (guideLanguage !== undefined) {
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      return response.end(guideText(guideLanguage));
    }
    if (!pathname.startsWith(`${PREFIX}/`)) return page(request, response, end(404));
    const versioned = `${PREFIX}/${version}/`;
    const isVersioned = pathname.startsWith(versioned);
    response.setHeader('Access-Control-Allow-Origin', '*');
    // What has its version in its address never changes.
    if (isVersioned) response.setHeader('Cache-Control', `public, max-age=${YEAR}, immutable`);
    request.url = request.url.slice(isVersioned ? versioned.length - 1 : PREFIX.length);
    return library(request, response, end(404));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const server = createDemoServer();
  server.on('error', (error) => { console.error(`The demo cannot start: ${error.message}`); process.exitCode = 1; });
  server.listen(Number(process.env.PORT ?? 8080), () => console.log(`Shootprint demo: http://localhost:${server.address().port}/`));
}
