import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { canonical, digestOf, isWellFormed, wellFormed } from '../../src/document/index.js';
import { ShootError } from '../../src/errors.js';

describe('canonical', () => {
  const cases: readonly (readonly [string, Parameters<typeof canonical>[0], string])[] = [
    ['orders keys by their UTF-16 code units, as RFC 8785 3.2.3 does', {
      '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew Letter Dalet With Dagesh', '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face', '\u0080': 'Control', '\u00f6': 'Latin Small Letter O With Diaeresis',
    }, '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}'],
    ['writes texts as RFC 8785 3.2.2.2 does', '\u20ac$\u000F\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    ['writes numbers as ECMAScript does', [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0], '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]'],
    ['writes literals', [null, true, false], '[null,true,false]'],
    ['leaves out what is undefined', { b: undefined, a: [] }, '{"a":[]}'],
  ];
  for (const [claim, value, text] of cases) it(claim, () => { expect(canonical(value)).to.equal(text); });

  for (const value of ['\ud83d', 'a\udc00', { '\ud800': 'x' }, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`refuses ${JSON.stringify(value)}, which has no UTF-8 or JSON form`, () => {
      expect(() => canonical(value)).to.throw(ShootError).with.property('code', 'document/refused');
    });
  }

  it('is the same whatever the order of keys, and reads back as the same value', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false })), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      const text = canonical(value as never);
      expect(canonical(turned as never)).to.equal(text);
      expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify(value)));
    }));
  });

  it('makes half an emoji what a UTF-8 file would make of it', () => {
    expect(wellFormed('a\ud83d b\ud83d\ude00')).to.equal('a\ufffd b\ud83d\ude00');
    expect(isWellFormed('b\ud83d\ude00')).to.equal(true);
  });
});

describe('digestOf', () => {
  it('is SHA-256 of the canonical form, as every other tool computes it', async () => {
    const value = { title: 'Été 🎬', figures: ['1.5', '2'] };
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode('{"figures":["1.5","2"],"title":"Été 🎬"}')));
    expect(digestOf(value)).to.equal([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  });
});
