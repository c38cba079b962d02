import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { carriersOf, carriersOfEntry, effectOfOne, estimate } from '../../src/calculation/index.js';
import type { Production } from '../../src/model/index.js';
import { ONE, decimal, sum, toText } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { always } from '../arbitrary/property.js';
import { cases, entryOf, productionOf } from '../arbitrary/production.js';
import { totalReading } from '../arbitrary/reading.js';

const catalogue = catalogueOf([recordOf('waste.a', 't', '400', '50'), recordOf('waste.b', 't', '40', '10')]);
const waste = (id: string, kg: string, factor: string) => entryOf(id, 'waste', totalReading(kg, 'kg', factor, 'measured'));

describe('what carries a range', () => {
  it('has shares that add up to one, whatever the production', () => {
    always(fc.property(cases, ({ production, catalogue: of }) => {
      const carriers = carriersOf(estimate(production, of), of);
      if (carriers.length > 0) expect(sum(carriers.map(({ share }) => share)).minus(ONE).abs().lt(decimal('0.000000000001'))).to.be.true;
      for (const { share } of carriers) expect(share.gt(0) && share.lte(1)).to.be.true;
    }));
  });

  it('names the heaviest first: a factor once for all its entries, each entry for its quantity', () => {
    const computed = estimate(productionOf([waste('one', '1000', 'waste.a'), waste('two', '1000', 'waste.a'), waste('three', '1000', 'waste.b')]), catalogue);
    const carriers = carriersOf(computed, catalogue);
    expect(carriers.map(({ kind, id }) => `${kind} ${id}`)).to.deep.equal(['factor waste.a', 'entry one', 'entry two', 'factor waste.b', 'entry three']);
    expect(carriers[0]!.share.gt(decimal('0.9'))).to.be.true;
    expect(carriersOfEntry('three', computed, catalogue).map(({ kind }) => kind)).to.deep.equal(['factor', 'entry']);
    expect(carriersOfEntry('nobody', computed, catalogue)).to.be.empty;
  });

  it('says exactly what one more unit would add: what the total then is', () => {
    const before = estimate(productionOf([waste('one', '1000', 'waste.a')]), catalogue);
    const after = estimate(productionOf([waste('one', '1001', 'waste.a')]), catalogue);
    expect([toText(effectOfOne(before.entries.get('one')!.emission!)), toText(after.total.kg.minus(before.total.kg))]).to.deep.equal(['0.4', '0.4']);
  });

  it('is nothing where nothing is counted', () => {
    const empty: Production = productionOf([]);
    expect(carriersOf(estimate(empty, catalogue), catalogue)).to.be.empty;
  });
});
