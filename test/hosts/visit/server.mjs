/**
 * The server of the zoo. The pages stand in it as they are, but for the script that watches them, which is put in front of all others.
 *   /zoo         the pages                      /host     what they share: the film, and what puts it on the widget
 *   /shootprint  dist/cdn                       /other    the same build as another release of it, under a path of its own
 *   /built       the projects, built            /vendor   the stylesheets and scripts of others, out of node_modules
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { compile } from 'tailwindcss';
import { film } from './film.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const VENDOR = {
  'bootstrap-3.css': 'bootstrap-3/dist/css/bootstrap.min.css', 'bootstrap-3.js': 'bootstrap-3/dist/js/bootstrap.min.js',
  'bootstrap-5.css': 'bootstrap/dist/css/bootstrap.min.css', 'bootstrap-5.js': 'bootstrap/dist/js/bootstrap.bundle.min.js',
  'jquery.js': 'jquery/dist/jquery.min.js',
};
const MADE = { 'film.js': `export const film = ${JSON.stringify(film)};\n`, 'film.json': JSON.stringify(film) };
/** Tailwind's reset is a source: its own compiler makes a stylesheet of it. */
const preflight = async () => (await compile(await readFile(at('../../../node_modules/tailwindcss/preflight.css'), 'utf8'))).build([]);
const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html', json: 'application/json' };

/** Before every other script, and behind the doctype where there is one. */
const watched = (html) => html.replace(/<head[^>]*>|(?=<html)/iu, (head) => `${head}<script src="/host/watch.js"></script>`);

export async function createZooServer(built) {
  const library = sirv(at('../../../dist/cdn'), { dev: true });
  const projects = sirv(built, { dev: true });
  const answer = async (url) => {
    const [, folder, ...rest] = url.pathname.split('/');
    const name = rest.join('/');
    if (folder === 'zoo') return watched(await readFile(at(`../zoo/${name}`), 'utf8'));
    if (name === 'watch.js') return readFile(at('watch.js'), 'utf8');
    if (folder === 'host') return MADE[name] ?? readFile(at(`../zoo/scripts/${name}`), 'utf8');
    if (name === 'tailwind-preflight.css') return preflight();
    if (folder === 'vendor') return readFile(at(`../../../node_modules/${VENDOR[name]}`), 'utf8');
    if (folder === 'built' && name.endsWith('.html')) return watched(await readFile(`${built}/${name}`, 'utf8'));
    return undefined;
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://host');
    const end = (status) => () => { response.statusCode = status; response.end(); };
    if (url.pathname === '/favicon.ico') return end(204)();
    // Only then may a page say that it belongs to the domain above its own.
    response.setHeader('Origin-Agent-Cluster', '?0');
    const text = await answer(url).catch(() => undefined);
    if (text !== undefined) {
      response.setHeader('Content-Type', `${TYPES[url.pathname.split('.').at(-1)]}; charset=utf-8`);
      return response.end(text);
    }
    const [, folder] = url.pathname.split('/');
    const serve = { shootprint: library, other: library, built: projects }[folder];
    if (serve === undefined) return end(404)();
    request.url = request.url.slice(folder.length + 1);
    return serve(request, response, end(404));
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { port: server.address().port, close: () => server.close() };
}
