import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { serializeProduction } from '../../src/document/index.js';
import { LONGEST_FRAGMENT, type ReadFragment, readFragment, writeFragment } from '../../src/exchange/index.js';
import { arbitraryProduction } from '../fixtures/documents/arbitrary.js';
import { balanced } from '../fixtures/documents/productions.js';
import { cars, fuel, production, trains } from '../suites/film.js';

const SMALL = production([fuel('1000'), cars(), trains()]);
async function written(made = SMALL): Promise<string> {
  const answer = await writeFragment(made);
  return answer.kind === 'ok' ? answer.fragment : expect.fail(`${answer.characters} characters`);
}
const codes = (read: ReadFragment): readonly string[] => (read.kind === 'refused' ? read.problems.map(({ code }) => code) : [read.kind]);
/** The letters of bytes that are no document. */
async function deflated(bytes: BlobPart): Promise<string> {
  const packed = new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());
  return btoa([...packed].map((byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

describe('a document in the fragment of an address', () => {
  it('comes out as it went in, to the letter', async () => {
    for (const before of ['', '#', '#tab=2&', 'tab=2&']) {
      const read = await readFragment(`${before}${await written()}`);
      expect(read.kind === 'ok' && serializeProduction(read.production)).to.equal(serializeProduction(SMALL));
    }
  });

  it('is written in letters that an address holds, and stops where the page’s own begins', async () => {
    const fragment = await written();
    expect(fragment).to.match(/^shootprint=1\.[A-Za-z0-9_-]+$/u);
    expect(new URL(`https://fund.example/estimate?lang=fr#${fragment}`).hash).to.equal(`#${fragment}`);
    expect((await readFragment(`#${fragment}&tab=2`)).kind).to.equal('ok');
  });

  it('is any production, in every stage, where it fits; where it does not, that is said with its length', async () => {
    await fc.assert(fc.asyncProperty(arbitraryProduction, async (made) => {
      const answer = await writeFragment(made);
      if (answer.kind === 'too-long') {
        expect([answer.characters > answer.limit, answer.limit]).to.deep.equal([true, LONGEST_FRAGMENT]);
        return;
      }
      const read = await readFragment(answer.fragment);
      expect(read.kind === 'ok' && serializeProduction(read.production)).to.equal(serializeProduction(made));
    }), { numRuns: 200 });
  }).timeout(30_000);

  it('is refused as too long where a closed balance is', async () => {
    expect((await writeFragment(balanced)).kind).to.equal('too-long');
  });

  it('is absent where there is none', async () => {
    for (const fragment of ['', '#', '#tab=2', '#xshootprint=1.abc', 'shootprint', '#shootprint=abc']) expect(codes(await readFragment(fragment)), fragment).to.deep.equal(['absent']);
  });

  it('names what is wrong with one that cannot be read', async () => {
    const [good, text] = [await written(), await deflated('{"schema":"shootprint/production@1"}')];
    const wrong: readonly (readonly [string, string, string])[] = [
      ['cut off', good.slice(0, -20), 'damaged-link'], ['a letter that is none', `${good}*`, 'damaged-link'], ['nothing behind its name', 'shootprint=1.', 'damaged-link'],
      ['of a version that never was', 'shootprint=0.abc', 'damaged-link'], ['of a newer version', good.replace('=1.', '=2.'), 'newer-schema'], ['no text', `shootprint=1.${await deflated(new Uint8Array([0xff, 0xfe, 0xfd]))}`, 'damaged-link'],
      ['no JSON', `shootprint=1.${await deflated('hello')}`, 'not-json'], ['far too long', `shootprint=1.${'A'.repeat(10 * LONGEST_FRAGMENT + 1)}`, 'too-large'],
      ['a bomb', `shootprint=1.${await deflated(new Uint8Array(14_000_000))}`, 'not-json'],
    ];
    for (const [what, fragment, code] of wrong) expect(codes(await readFragment(fragment))[0], what).to.equal(code);
    expect(codes(await readFragment(`shootprint=1.${text}`))[0]).to.equal('missing');
  });
});
