/** An older edition beside the newer one: the same records, without what came later. */
import { expect } from '@open-wc/testing';
import { closeBalance, freezeEstimate } from '../../src/document/index.js';
import { compare } from '../../src/calculation/index.js';
import { type CatalogueContent, type FactorQuery, type HotRecord, catalogue as bundled, createCatalogue } from '../../src/factors/index.js';
import { type Entry, type Production, type QuantityReading, emptyProduction } from '../../src/model/index.js';
import { decimal, toText } from '../../src/units/index.js';
import { QUALITY, recordOf } from '../arbitrary/catalogue.js';

const since = (record: HotRecord, place: number): HotRecord => ({ ...record, since: place });
const grid = (year: string, value: string, supersedes?: string) => recordOf(`electricity.grid.fr.${year}`, 'kWh', value, '10', supersedes);
const first = { version: '2025.1', hash: 'aaaaaaaaaaaa' };
const second = { version: '2026.1', hash: 'bbbbbbbbbbbb' };
const early = [grid('2022', '0.06'), grid('2023', '0.052', 'electricity.grid.fr.2022'), recordOf('material.paint', 'kg', '2.4', '50')];
const late = [grid('2024', '0.0519', 'electricity.grid.fr.2023'), recordOf('material.glue', 'kg', '3', '50')];

const content = (editions: CatalogueContent['editions'], records: readonly HotRecord[], quality: Readonly<Record<string, string>> = QUALITY): CatalogueContent => (
  { edition: editions?.at(-1) ?? first, ...(editions === undefined ? {} : { editions }), records, quality, assumptions: [] });
/** As it was handed out in its year: nothing else was known. */
const then = createCatalogue(content([first], early));
const now = createCatalogue(content([first, second], [...early, ...late.map((record) => since(record, 1))]));
const older = now.at('2025.1') ?? expect.fail();

const reading = (kWh: string): QuantityReading => ({ kind: 'quantity', inputs: { total: decimal(kWh) }, unit: 'kWh', factor: 'electricity.grid.fr.2023', quality: 'estimated' });
const entry: Entry = { id: 'e1', activity: 'electricity', label: '', phase: 'shoot', department: 'electric', country: 'FR', planned: reading('1000'), actual: reading('1200') };
const production = (): Production => ({ ...emptyProduction(older.edition.id), entries: [entry] });

describe('an older edition', () => {
  const queries: readonly (readonly [string, FactorQuery, readonly string[], readonly string[]])[] = [
    ['what was current', {}, ['electricity.grid.fr.2023', 'material.paint'], ['material.paint', 'electricity.grid.fr.2024', 'material.glue']],
    ['its own past', { family: 'electricity.', past: true }, ['electricity.grid.fr.2022', 'electricity.grid.fr.2023'],
      ['electricity.grid.fr.2022', 'electricity.grid.fr.2023', 'electricity.grid.fr.2024']],
    ['nothing that came later', { text: 'glue' }, [], ['material.glue']],
  ];
  for (const [name, query, before, after] of queries) {
    it(`finds ${name}`, () => {
      expect(older.find(query).map(({ id }) => id)).to.deep.equal(before);
      expect(now.find(query).map(({ id }) => id)).to.deep.equal(after);
    });
  }

  const names: readonly (readonly [string, string | undefined])[] = [
    ['2025.1', '2025.1+aaaaaaaaaaaa'], ['2025.1+aaaaaaaaaaaa', '2025.1+aaaaaaaaaaaa'], ['2026.1', '2026.1+bbbbbbbbbbbb'],
    ['2025.1+cccccccccccc', undefined], ['2024.1', undefined], ['', undefined],
  ];
  for (const [name, id] of names) {
    it(`is ${id ?? 'unknown'} when asked for as "${name}"`, () => {
      expect(now.at(name)?.edition.id).to.equal(id);
      expect(older.at(name)?.edition.id).to.equal(id);
    });
  }

  it('is one object however often it is asked for, and leads back', () => {
    expect(now.at('2025.1')).to.equal(older);
    expect(older.at('2026.1')).to.equal(now);
  });

  it('is listed, oldest first', () => {
    expect(now.editions.map(({ version }) => version)).to.deep.equal(['2025.1', '2026.1']);
    expect(older.editions).to.equal(now.editions);
    expect(bundled.editions.at(-1)).to.deep.equal(bundled.edition);
  });

  it('offers what was only withdrawn later', () => {
    const withdrawn = { ...recordOf('material.lead', 'kg', '1', '50'), deprecated: true, withdrawn: 1 } as const;
    const both = createCatalogue(content([first, second], [withdrawn]));
    expect(both.find({})).to.deep.equal([]);
    expect(both.at('2025.1')?.find({}).map(({ id }) => id)).to.deep.equal(['material.lead']);
    expect(both.at('2025.1')?.get('material.lead')?.deprecated).to.equal(undefined);
  });

  it('keeps the percentages of origins it was published with', () => {
    const both = createCatalogue(content([{ ...first, quality: { measured: '7' } }, second], early));
    expect([both.quality.measured, both.at('2025.1')?.quality.measured]).to.deep.equal(['2', '7']);
    expect(both.at('2025.1')?.quality.quote).to.equal(both.quality.quote);
  });
});

describe('what an older edition widened, and started from', () => {
  const assumption = (id: string) => ({ id, value: '1', unit: '1', percent: '50' }) as const;
  const both = createCatalogue({
    ...content([{ ...first, elsewhere: { 'material.': '20' }, withoutAssumptions: ['late.one'] }, second], early),
    elsewhere: { 'material.': '20', 'electricity.': '300' }, assumptions: [assumption('early.one'), assumption('late.one')],
  });
  const elder = both.at('2025.1') ?? expect.fail();

  it('leaves out what came with a newer one', () => {
    expect([both, elder].map((each) => each.elsewhere('electricity.grid.fr.2023'))).to.deep.equal(['300', undefined]);
    expect([both, elder].map((each) => each.get('electricity.grid.fr.2023')?.elsewhere)).to.deep.equal(['300', undefined]);
    expect([both, elder].map((each) => each.get('material.paint')?.elsewhere)).to.deep.equal(['20', '20']);
    expect([both, elder].map(({ assumptions }) => assumptions.map(({ id }) => id))).to.deep.equal([['early.one', 'late.one'], ['early.one']]);
  });

  it('recomputes to the digest it had, though a newer one widens the same factor', () => {
    const abroad = (): Production => ({ ...emptyProduction(elder.edition.id), entries: [{ ...entry, country: 'DE' }] });
    const closed = (catalogue: typeof both): readonly string[] => closeBalance(freezeEstimate(abroad(), catalogue, '2025-06-02'), catalogue, '2025-09-01').snapshots.map(({ digest }) => digest);
    const alone = createCatalogue({ ...content([first], early), elsewhere: { 'material.': '20' }, assumptions: [assumption('early.one')] });
    expect(closed(elder)).to.deep.equal(closed(alone));
  });
});

describe('a balance made under an older edition', () => {
  const close = (catalogue: typeof now) => closeBalance(freezeEstimate(production(), catalogue, '2025-06-02'), catalogue, '2025-09-01');

  it('recomputes to the same digest', () => {
    expect(close(older).snapshots.map(({ digest }) => digest)).to.deep.equal(close(then).snapshots.map(({ digest }) => digest));
    expect(toText(close(older).snapshots[1]?.total.kg ?? expect.fail())).to.equal('62.4');
  });

  it('has another digest under the newer edition: the edition is part of what is sealed', () => {
    expect(close(now).snapshots[0]?.digest).not.to.equal(close(older).snapshots[0]?.digest);
  });
});

describe('adopting the newer edition', () => {
  it('names what replaces each factor, the last of its line', () => {
    const successors = ['electricity.grid.fr.2022', 'electricity.grid.fr.2023', 'electricity.grid.fr.2024', 'material.paint', 'gone'].map((id) => now.successor(id)?.id);
    expect(successors).to.deep.equal(['electricity.grid.fr.2024', 'electricity.grid.fr.2024', undefined, undefined, undefined]);
    expect(older.successor('electricity.grid.fr.2022')?.id).to.equal('electricity.grid.fr.2023');
  });

  it('moves a line by its new value, and says that the edition moved it', () => {
    const { entries, ...rest } = production();
    const adopted = entries.map((entry) => (entry.actual.kind !== 'quantity' ? entry : { ...entry, actual: { ...entry.actual, factor: now.successor(entry.actual.factor)?.id ?? entry.actual.factor } }));
    const { parts } = compare({ ...rest, entries: adopted }, now);
    expect([toText(parts.edition), toText(parts.activity), toText(parts.choice)]).to.deep.equal(['-0.12', '10.4', '0']);
  });

  it('ends in finite time where a host’s records go in a circle', () => {
    const circle = createCatalogue(content(undefined, [recordOf('car.a', 'vehicle.km', '1', '60', 'car.b'), recordOf('car.b', 'vehicle.km', '1', '60', 'car.a')]));
    expect(circle.successor('car.a')?.id).to.be.oneOf(['car.a', 'car.b']);
  });
});
