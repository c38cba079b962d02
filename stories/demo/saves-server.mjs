/**
 * What a host's own server does for stories/demo/saves.js: GET /saves/film gives the production that was kept last, PUT keeps it once it
 * is verified. Kept in memory, for as long as the demo runs; one production for whoever asks.
 */
import { buffer } from 'node:stream/consumers';

export const SAVES = '/saves/film';

/** @param library as imported from the build; asked for at the first save */
export function createSaves(library) {
  let kept;

  async function put(request) {
    const { LIMITS, catalogue, verifyProduction } = await library();
    if (Number(request.headers['content-length'] ?? Infinity) > 4 * LIMITS.text) return 413;
    const text = (await buffer(request)).toString('utf8');
    if (verifyProduction(text, catalogue).kind === 'refused') return 422;
    kept = text;
    return 204;
  }

  return {
    get kept() { return kept; },
    async answer(request, response) {
      if (request.method === 'PUT') response.statusCode = await put(request).catch(() => 500);
      else if (kept === undefined) response.statusCode = 404;
      else response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.end(request.method === 'PUT' ? undefined : kept);
    },
  };
}
