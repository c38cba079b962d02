import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CAUSES, type Comparison, compare } from '../../src/calculation/index.js';
import { everyKilogramOfGap, rowsOf } from '../../src/elements/parts/formula.js';
import { type GapPart, type GapSubject, gapArithmetic } from '../../src/elements/parts/gap-arithmetic.js';
import { type AllMessages, loadAllMessages, parseNumber } from '../../src/locale/index.js';
import { ABSENT, type Entry, FAMILIES, NONE, type Reading } from '../../src/model/index.js';
import { type Decimal, decimal, sum } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { cases, entryOf, productionOf } from '../arbitrary/production.js';
import { totalReading } from '../arbitrary/reading.js';

const catalogue = catalogueOf([
  recordOf('fuel.a', 'L', '3.16', '10'), recordOf('fuel.b', 'L', '3.1', '10'), recordOf('truck.x', 't.km', '0.169', '70'), recordOf('spend.x', 'kEUR', '156', '80'),
  recordOf('waste.t', 't', '420', '50'), recordOf('waste.kg', 'kg', '0.4', '50'), recordOf('electricity.grid.old', 'kWh', '0.058', '10'), recordOf('electricity.grid.new', 'kWh', '0.0519', '10', 'electricity.grid.old'),
]);
const litres = (amount: string, factor = 'fuel.a'): Reading => totalReading(amount, 'L', factor);
const compared = (...entries: readonly Entry[]): Comparison => compare(productionOf(entries), catalogue);
const messages: AllMessages = await loadAllMessages('fr');

/** Every gap that a figure stands for. */
function subjectsOf(comparison: Comparison): readonly GapSubject[] {
  return [
    { kind: 'total' }, ...CAUSES.map((cause): GapSubject => ({ kind: 'cause', cause })), ...FAMILIES.map((family): GapSubject => ({ kind: 'family', family })),
    ...comparison.entries.map(({ id }): GapSubject => ({ kind: 'line', id })),
  ];
}

/** The exact figure that a person reads. */
function readBack(text: string): Decimal {
  const parsed = parseNumber(text.replace(/\u202fkg$/u, ''), 'fr');
  if (parsed.kind !== 'number') throw new Error(`${text} cannot be read`);
  return parsed.value;
}

const formulaText = ({ formula }: GapPart): string => rowsOf(formula, messages, 'fr').map((row) => row.map(({ sign = '', shown }) => `${sign}${sign === '' ? '' : ' '}${String(shown)}`).join(' ')).join(' ; ').replace(/[\u00a0\u202f]/gu, ' ');

describe('the arithmetic of a gap', () => {
  it('shows parts that sum to the gap it explains, digit for digit, whatever the production', () => {
    fc.assert(fc.property(cases, (drawn) => {
      const comparison = compare(drawn.production, drawn.catalogue);
      for (const subject of subjectsOf(comparison)) {
        const { kg, parts } = gapArithmetic(comparison, subject);
        expect(sum(parts.map((part) => part.kg)).eq(kg), JSON.stringify(subject)).to.be.true;
        expect(sum(parts.map((part) => readBack(everyKilogramOfGap(part.kg, 'fr')))).eq(readBack(everyKilogramOfGap(kg, 'fr'))), JSON.stringify(subject)).to.be.true;
      }
    }), { numRuns: 60 });
  });

  it('loses no line of a family: each is a part, carried, unmoved or without a figure', () => {
    fc.assert(fc.property(cases, (drawn) => {
      const comparison = compare(drawn.production, drawn.catalogue);
      const { parts, unmoved, carried } = gapArithmetic(comparison, { kind: 'total' });
      const figured = comparison.entries.filter(({ planned, actual, gap }) => actual !== undefined || planned !== undefined && !gap.isZero());
      expect(new Set(parts.map(({ entry }) => entry.id)).size + unmoved + carried.entries).to.equal(figured.length);
    }), { numRuns: 60 });
  });

  const formulas: readonly (readonly [string, Entry, readonly string[]])[] = [
    ['activity', entryOf('a', 'genset', litres('4480'), litres('1510')), ['(1 510 L − 4 480 L) × 3,16 kg CO₂e/L']],
    ['activity and choice', entryOf('a', 'genset', litres('100'), litres('80', 'fuel.b')), ['(80 L − 100 L) × 3,16 kg CO₂e/L', '80 L × (3,1 kg CO₂e/L − 3,16 kg CO₂e/L)']],
    ['an edition', entryOf('a', 'electricity', totalReading('100', 'kWh', 'electricity.grid.old'), totalReading('100', 'kWh', 'electricity.grid.new')), ['100 kWh × (0,0519 kg CO₂e/kWh − 0,058 kg CO₂e/kWh)']],
    ['a method', entryOf('a', 'truck', totalReading('1000', 't.km', 'truck.x'), litres('60', 'fuel.b')), ['Prévu en t.km : 1 000 t.km × 0,169 kg CO₂e/t.km = 169 kg ; Relevé en L : 60 L × 3,1 kg CO₂e/L = 186 kg ; 186 kg − 169 kg']],
    ['what was not planned', entryOf('a', 'genset', ABSENT, litres('420')), ['420 L × 3,16 kg CO₂e/L']],
    ['what was cancelled, in the unit of its factor', entryOf('a', 'rental', totalReading('8000', 'EUR', 'spend.x'), NONE), ['0 kg − 8 k€ × 156 kg CO₂e/k€ HT']],
    ['a factor given per another unit', entryOf('a', 'waste', totalReading('2000', 'kg', 'waste.t'), totalReading('2000', 'kg', 'waste.kg')), ['2 t × (400 kg CO₂e/t − 420 kg CO₂e/t)']],
    ['what is carried', entryOf('a', 'genset', litres('10')), ['31,6 kg − 31,6 kg']],
  ];
  for (const [what, entry, expected] of formulas) {
    it(`writes ${what} with its real numbers and units`, () => {
      const { parts } = gapArithmetic(compared(entry), { kind: 'line', id: 'a' });
      expect(parts.map(formulaText)).to.deep.equal(expected);
    });
  }

  it('puts first the line that moved most, its parts together', () => {
    const comparison = compared(entryOf('small', 'genset', litres('10'), litres('9')), entryOf('both', 'genset', litres('100'), litres('10', 'fuel.b')), entryOf('large', 'genset', litres('900'), litres('1')));
    expect(gapArithmetic(comparison, { kind: 'family', family: 'technical' }).parts.map(({ entry, cause }) => `${entry.id} ${cause}`)).to.deep.equal(['large activity', 'both activity', 'both choice', 'small activity']);
  });

  it('lists the plans that are carried under their cause, and counts them elsewhere', () => {
    const comparison = compared(entryOf('a', 'genset', litres('10')), entryOf('b', 'genset', litres('20')), entryOf('c', 'genset', litres('5'), litres('5')));
    expect(gapArithmetic(comparison, { kind: 'cause', cause: 'carried' }).parts.map(({ entry }) => entry.id)).to.deep.equal(['b', 'a']);
    const family = gapArithmetic(comparison, { kind: 'family', family: 'technical' });
    expect(family.parts).to.be.empty;
    expect([family.unmoved, family.carried.entries]).to.deep.equal([1, 2]);
    expect(family.carried.kg.eq(decimal('94.8'))).to.be.true;
  });
});
