/**
 * Serves the demo page the way the strictest host would: `npm start`, or createDemoServer() in a test.
 *   /            stories/demo
 *   /shootprint  dist/cdn
 */
import { createServer } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const folder = (path) => sirv(fileURLToPath(new URL(path, import.meta.url)), { dev: true });
const PREFIX = '/shootprint';

/** A server that is not listening yet. Every answer carries the policy, refusals too. */
export function createDemoServer() {
  const page = folder('.');
  const library = folder('../../dist/cdn');
  return createServer((request, response) => {
    response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const end = (status) => () => { response.statusCode = status; response.end(); };
    if (request.url === '/favicon.ico') return end(204)();
    if (!request.url?.startsWith(`${PREFIX}/`)) return page(request, response, end(404));
    request.url = request.url.slice(PREFIX.length);
    return library(request, response, end(404));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const server = createDemoServer();
  server.on('error', (error) => { console.error(`The demo cannot start: ${error.message}`); process.exitCode = 1; });
  server.listen(Number(process.env.PORT ?? 8080), () => console.log(`Shootprint demo: http://localhost:${server.address().port}/`));
}
