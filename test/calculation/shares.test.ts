import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { ShootError } from '../../src/errors.js';
import { type SharePart, estimate, oversharedLines, sharesOf } from '../../src/calculation/index.js';
import { type Coproducer, type Entry, type Production, type Stated, applyChange } from '../../src/model/index.js';
import { decimal, sum, toText } from '../../src/units/index.js';
import { parseProduction, serializeProduction } from '../../src/document/index.js';
import { arbitraryProduction } from '../fixtures/documents/arbitrary.js';
import { catalogue as published } from '../fixtures/documents/catalogue.js';
import { catalogue, fuel, line, production, read } from '../suites/film.js';

const MEUSE: Coproducer = { id: 'meuse', name: 'Studio Meuse', percent: '30' };
const ELBE: Coproducer = { id: 'elbe', name: 'Elbe Film', percent: '12.5' };
const film = (entries: readonly Entry[], coproducers: readonly Coproducer[] = [MEUSE, ELBE]): Production => production(entries, { coproducers });
const parts = (made: Production): readonly (readonly [string, string])[] => sharesOf(made.profile, estimate(made, catalogue), catalogue).map(({ coproducer, kg }) => [coproducer?.id ?? 'left', toText(kg)]);

describe('the parts of a co-production', () => {
  it('are the stated percentages of the whole, and what is left', () => {
    expect(parts(film([fuel('1000')]))).to.deep.equal([['meuse', '930'], ['elbe', '387.5'], ['left', '1782.5']]);
  });

  it('are another part of a line that says so, and none of it for whoever it does not name', () => {
    const own = fuel('1000', 'own', { shares: { elbe: { percent: '100' } } });
    expect(parts(film([fuel('1000'), own]))).to.deep.equal([['meuse', '930'], ['elbe', '3487.5'], ['left', '1782.5']]);
  });

  it('are told by the lines that are shared alike', () => {
    const made = film([fuel('1000'), fuel('200', 'more'), fuel('1000', 'own', { shares: { meuse: { percent: '80' } } })]);
    const [meuse, elbe] = sharesOf(made.profile, estimate(made, catalogue), catalogue);
    const told = ({ parts: found }: { readonly parts: readonly SharePart[] }): readonly unknown[] => found.map(({ share, kg, entries }) => [toText(share), toText(kg), entries]);
    expect(told(meuse!)).to.deep.equal([['0.3', '3720', ['fuel', 'more']], ['0.8', '3100', ['own']]]);
    expect(told(elbe!)).to.deep.equal([['0.125', '3720', ['fuel', 'more']]]);
  });

  it('change nothing in the whole', () => {
    const [alone, shared] = [production([fuel('1000')]), film([fuel('1000', 'fuel', { shares: { meuse: { percent: '80' } } })])];
    expect(toText(estimate(shared, catalogue).total.kg)).to.equal(toText(estimate(alone, catalogue).total.kg));
  });

  it('add up to the whole to the last digit, whatever was stated', () => {
    fc.assert(fc.property(arbitraryProduction, (made) => {
      const computed = estimate(made, published);
      const found = sharesOf(made.profile, computed, published);
      if (found.at(-1)?.coproducer !== undefined) return;
      expect(toText(sum(found.map(({ kg }) => kg)))).to.equal(toText(computed.total.kg));
    }), { numRuns: 60 });
  });

  it('have the range of the whole where each line is shared alike', () => {
    const made = film([fuel('1000'), line('trains', 'train', read('train.high-speed.fr', 'passenger.km', { passengers: '12', trips: '2', distance: '465' }))]);
    const { total } = estimate(made, catalogue);
    const [meuse] = sharesOf(made.profile, estimate(made, catalogue), catalogue);
    expect(meuse!.range.high.div(meuse!.kg).minus(total.range.high.div(total.kg)).abs().lt(decimal('0.000000001'))).to.be.true;
  });

  it('leave nothing where more than the whole is given away', () => {
    expect(parts(film([fuel('1000')], [{ ...MEUSE, percent: '70' }, { ...ELBE, percent: '40' }]))).to.deep.equal([['meuse', '2170'], ['elbe', '1240']]);
  });

  it('count nothing for a percentage that is not known or cannot be read', () => {
    expect(parts(film([fuel('1000')], [{ ...MEUSE, percent: '' }, { ...ELBE, percent: '', text: 'un tiers' }]))).to.deep.equal([['meuse', '0'], ['elbe', '0'], ['left', '3100']]);
  });

  it('of a line go when its coproducer goes, and no other line is touched', () => {
    const [all, some, none]: readonly Readonly<Record<string, Stated>>[] = [{ meuse: { percent: '10' }, elbe: { percent: '20' } }, { meuse: { percent: '10' } }, {}];
    const made = film([fuel('1', 'all', { shares: all! }), fuel('1', 'some', { shares: some! }), fuel('1', 'none')]);
    const { entries } = applyChange(made, { kind: 'profile/set', profile: { coproducers: [ELBE] } });
    // Whoever is left had none of the line that was shared with the other alone, and still has none.
    expect(entries.map(({ shares = none }) => shares)).to.deep.equal([{ elbe: { percent: '20' } }, { elbe: { percent: '0' } }, {}]);
    expect(entries[2]).to.equal(made.entries[2]);
  });
});

describe('what a co-production does not take', () => {
  const made = film([fuel('1', 'own', { shares: { meuse: { percent: '10' } } })]);
  const added = (shares: NonNullable<Entry['shares']>): Production => applyChange(made, { kind: 'entry/add', entry: fuel('1', 'more', { shares }) });

  it('is a part of somebody who has left, in a line that comes back', () => {
    const [own] = made.entries;
    const without = applyChange(applyChange(made, { kind: 'entry/remove', id: 'own' }), { kind: 'profile/set', profile: { coproducers: [ELBE] } });
    const { production: reopened } = parseProduction(serializeProduction(applyChange(without, { kind: 'entry/add', entry: own! }))) as { production: Production };
    expect(reopened.entries[0]?.shares).to.deep.equal({ elbe: { percent: '0' } });
    expect(added({ nobody: { percent: '5' }, meuse: { percent: '5' } }).entries[1]?.shares).to.deep.equal({ meuse: { percent: '5' } });
  });

  it('is a text, or a number of coproducers, that a document would not hold', () => {
    expect(() => added({ meuse: { percent: '', text: 'x'.repeat(201) } })).to.throw(ShootError, 'text/too-long');
    const many = Array.from({ length: 51 }, (_, index) => ({ ...MEUSE, id: `co-${index}` }));
    expect(() => applyChange(made, { kind: 'profile/set', profile: { coproducers: many } })).to.throw(ShootError, 'change/too-many');
  });

  it('is what every object has: a coproducer may bear any name', () => {
    const named = ['toString', 'valueOf', 'constructor'].map((id) => ({ ...MEUSE, id, percent: '10' }));
    expect(parts(film([fuel('1000', 'own', { shares: { valueOf: { percent: '50' } } })], named))).to.deep.equal([['toString', '0'], ['valueOf', '1550'], ['constructor', '0'], ['left', '1550']]);
  });

  it('is more than a line: such lines are named', () => {
    const over = film([fuel('1', 'over', { shares: { meuse: { percent: '60' }, elbe: { percent: '40.1' } } }), fuel('1', 'whole', { shares: { meuse: { percent: '100' } } })]);
    expect(oversharedLines(estimate(over, catalogue))).to.deep.equal(['over']);
  });
});

describe('a document with a co-production', () => {
  const document = (percent: string, shares: Readonly<Record<string, Stated>> = {}): unknown => {
    const made = JSON.parse(serializeProduction(film([fuel('1000', 'fuel', { shares: { meuse: { percent: '50' } } })]))) as { profile: { coproducers: Stated[] }; entries: { shares: unknown }[] };
    Object.assign(made.profile.coproducers[0]!, { percent });
    Object.assign(made.entries[0]!.shares as object, shares);
    return made;
  };
  const refused: readonly (readonly [string, unknown, string])[] = [
    ['more than a hundred percent', document('100.5'), 'above-maximum /profile/coproducers/0/percent'],
    ['less than nothing', document('-1'), 'invalid /profile/coproducers/0/percent'],
    ['a part for somebody who does not produce', document('30', { toString: { percent: '1' } }), 'unknown-value /entries/0/shares/toString'],
    ['a percentage that is both read and not', document('30', { meuse: { percent: '5', text: 'cinq' } }), 'invalid /entries/0/shares/meuse/text'],
    ['a part of more than a line', document('30', { elbe: { percent: '101' } }), 'above-maximum /entries/0/shares/elbe/percent'],
  ];
  for (const [what, given, problem] of refused) {
    it(`is refused with ${what}`, () => {
      const parsed = parseProduction(given);
      expect(parsed.kind === 'refused' ? parsed.problems.map(({ code, path }) => `${code} ${path}`) : []).to.deep.equal([problem]);
    });
  }
});
