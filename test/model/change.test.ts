import { expect } from '@open-wc/testing';
import { ShootError, type ShootErrorCode } from '../../src/errors.js';
import { ABSENT, type Change, NONE, type Production, type Profile, STAGES, type Stage, TEXT_LIMITS, applyChange } from '../../src/model/index.js';
import { entryOf, productionOf } from '../arbitrary/production.js';
import { totalReading } from '../arbitrary/reading.js';

const km = (total: string) => totalReading(total, 'vehicle.km', 'car.x');
const planned = entryOf('planned', 'car', km('100'));
const unplanned = entryOf('unplanned', 'car', ABSENT, km('40'));
const entries = [planned, unplanned];

const CHANGES = {
  'profile/set': { kind: 'profile/set', profile: { title: 'Dune' } },
  'adding a planned entry': { kind: 'entry/add', entry: entryOf('new', 'car', km('5')) },
  'adding an unplanned entry': { kind: 'entry/add', entry: entryOf('new', 'car', ABSENT) },
  'renaming a planned entry': { kind: 'entry/set', id: 'planned', fields: { label: 'Régie' } },
  'moving a planned entry to another phase': { kind: 'entry/set', id: 'planned', fields: { phase: 'post' } },
  'noting evidence on a planned entry': { kind: 'entry/set', id: 'planned', fields: { evidence: 'F-2031', note: 'invoice' } },
  'renaming an unplanned entry': { kind: 'entry/set', id: 'unplanned', fields: { label: 'Régie' } },
  'removing a planned entry': { kind: 'entry/remove', id: 'planned' },
  'removing an unplanned entry': { kind: 'entry/remove', id: 'unplanned' },
  'planned/set': { kind: 'planned/set', id: 'planned', reading: km('7') },
  'actual/set': { kind: 'actual/set', id: 'planned', reading: km('8') },
} as const satisfies Record<string, Change>;
type Named = keyof typeof CHANGES;

/** The error of each change in each stage, in the order of STAGES; undefined where it is accepted. */
const RULES: Readonly<Record<Named, readonly (ShootErrorCode | undefined)[]>> = {
  'profile/set': [undefined, 'change/frozen', 'change/frozen', 'change/closed'],
  'adding a planned entry': [undefined, 'change/frozen', 'change/frozen', 'change/closed'],
  'adding an unplanned entry': [undefined, undefined, undefined, 'change/closed'],
  'renaming a planned entry': [undefined, 'change/frozen', 'change/frozen', 'change/closed'],
  'moving a planned entry to another phase': [undefined, 'change/frozen', 'change/frozen', 'change/closed'],
  'noting evidence on a planned entry': [undefined, undefined, undefined, 'change/closed'],
  'renaming an unplanned entry': [undefined, undefined, undefined, 'change/closed'],
  'removing a planned entry': [undefined, 'change/frozen', 'change/frozen', 'change/closed'],
  'removing an unplanned entry': [undefined, undefined, undefined, 'change/closed'],
  'planned/set': [undefined, 'change/frozen', 'change/frozen', 'change/closed'],
  'actual/set': ['stage/wrong', undefined, undefined, 'change/closed'],
};

/** Frozen to the bottom: whatever writes into it throws. Figures are left alone, which nothing can change. */
function frozen<T>(value: T): T {
  if (Array.isArray(value) || (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)) {
    Object.values(Object.freeze(value)).forEach(frozen);
  }
  return value;
}

const at = (stage: Stage): Production => frozen(productionOf([...entries], stage));
const ids = (production: Production) => production.entries.map((entry) => entry.id);

describe('a change to a production that nothing may write into', () => {
  for (const [name, rules] of Object.entries(RULES) as [Named, typeof RULES[Named]][]) {
    for (const [index, stage] of STAGES.entries()) {
      const code = rules[index];
      it(`${name} is ${code === undefined ? 'accepted' : `refused as ${code}`} while ${stage}`, () => {
        const production = at(stage);
        const apply = () => applyChange(production, CHANGES[name]);
        if (code === undefined) expect(apply()).not.to.equal(production);
        else expect(apply).to.throw(ShootError).with.property('code', code);
      });
    }
  }

  for (const change of [{ kind: 'entry/set', fields: {} }, { kind: 'entry/remove' }, { kind: 'planned/set', reading: NONE }] as const) {
    it(`${change.kind} of an entry that is not there is refused`, () => {
      expect(() => applyChange(at('drafting'), { ...change, id: 'gone' })).to.throw(ShootError).with.property('code', 'entry/unknown');
    });
  }

  it('keeps every other entry the same object, which is what an incremental total relies on', () => {
    const changed = applyChange(at('drafting'), CHANGES['planned/set']);
    expect(changed.entries[1]).to.equal(unplanned);
    expect(changed.entries[0]).not.to.equal(planned);
  });

  it('refuses a second entry with the id of another', () => {
    expect(() => applyChange(at('drafting'), { kind: 'entry/add', entry: planned })).to.throw(ShootError).with.property('code', 'entry/duplicate-id');
  });

  it('adds an entry where it is told, or at the end', () => {
    const { entry } = CHANGES['adding a planned entry'];
    expect(ids(applyChange(at('drafting'), { kind: 'entry/add', entry, at: 1 }))).to.deep.equal(['planned', 'new', 'unplanned']);
    expect(ids(applyChange(at('drafting'), { kind: 'entry/add', entry }))).to.deep.equal(['planned', 'unplanned', 'new']);
  });

  it('drops a note or a reference that is emptied', () => {
    const noted = applyChange(at('estimated'), CHANGES['noting evidence on a planned entry']);
    expect(noted.entries[0]).to.include({ note: 'invoice', evidence: 'F-2031' });
    const emptied = applyChange(noted, { kind: 'entry/set', id: 'planned', fields: { note: '', evidence: '' } });
    expect(emptied.entries[0]).not.to.have.any.keys('note', 'evidence');
  });

  const adding = (fields: object): Change => ({ kind: 'entry/add', entry: { ...entryOf('new', 'car', ABSENT), ...fields } });
  const setting = (fields: object): Change => ({ kind: 'entry/set', id: 'planned', fields });
  const profiling = (profile: object): Change => ({ kind: 'profile/set', profile });
  const texts: readonly (readonly [string, (text: string) => Change, keyof typeof TEXT_LIMITS, string])[] = [
    ...(['label', 'note', 'evidence'] as const).flatMap((field) => [
      [`the ${field} of a line that is added`, (text: string) => adding({ [field]: text }), field, field] as const,
      [`the ${field} of a line`, (text: string) => setting({ [field]: text }), field, field] as const,
    ]),
    ...(['title', 'company', 'places'] as const).map((field) => [`the ${field} of the profile`, (text: string) => profiling({ [field]: text }), field, field] as const),
    ['a count that cannot be read', (text) => profiling({ texts: { crew: text } }), 'typed', 'crew'],
  ];
  for (const [what, change, name, field] of texts) {
    const limit = TEXT_LIMITS[name];
    it(`takes ${limit} characters as ${what}, and refuses one more with the limit`, () => {
      expect(applyChange(at('drafting'), change('x'.repeat(limit)))).to.be.an('object');
      const longer = () => applyChange(at('drafting'), change('x'.repeat(limit + 1)));
      expect(longer).to.throw(ShootError).with.property('code', 'text/too-long');
      expect(longer).to.throw(ShootError).with.property('params').that.deep.equals({ field, limit: String(limit) });
    });
  }

  const unread: readonly (readonly [string, Partial<Profile>, Partial<Profile>])[] = [
    ['keeps what was typed for a count that cannot be read, and knows no count', { texts: { crew: 'douze' } }, { crew: 0, texts: { crew: 'douze', shootingDays: 'trois semaines' } }],
    ['keeps the other when one is read', { shootingDays: 15 }, { crew: 12, shootingDays: 15 }],
    ['keeps the other when one is emptied', { texts: { shootingDays: '' } }, { crew: 12, shootingDays: 0 }],
    ['takes the text where both are given', { crew: 40, texts: { crew: 'douze' } }, { crew: 0, texts: { crew: 'douze', shootingDays: 'trois semaines' } }],
    ['leaves them alone when something else is set', { title: 'Dune' }, { crew: 12, shootingDays: 0, texts: { shootingDays: 'trois semaines' } }],
  ];
  for (const [what, profile, expected] of unread) {
    it(`${what}: ${JSON.stringify(profile)}`, () => {
      const before = applyChange(at('drafting'), profiling({ crew: 12, texts: { shootingDays: 'trois semaines' } }));
      const { profile: after } = applyChange(before, profiling(profile));
      const { texts: _typed, ...facts } = profile;
      expect(after).to.deep.equal({ ...at('drafting').profile, ...facts, ...expected });
    });
  }

  it('begins the shooting with the first actual, and not by emptying a field', () => {
    expect(applyChange(at('estimated'), { kind: 'actual/set', id: 'planned', reading: ABSENT }).stage).to.equal('estimated');
    expect(applyChange(at('estimated'), CHANGES['actual/set']).stage).to.equal('shooting');
    expect(applyChange(at('estimated'), { kind: 'actual/set', id: 'planned', reading: NONE }).stage).to.equal('shooting');
  });

  it('begins the shooting with an entry that is added with its actual', () => {
    expect(applyChange(at('estimated'), { kind: 'entry/add', entry: entryOf('new', 'car', ABSENT, km('5')) }).stage).to.equal('shooting');
  });

  it('has no actual before the estimate is frozen, not even on an entry that is added', () => {
    expect(() => applyChange(at('drafting'), { kind: 'entry/add', entry: entryOf('new', 'car', km('4'), km('5')) }))
      .to.throw(ShootError).with.property('code', 'stage/wrong');
  });
});
