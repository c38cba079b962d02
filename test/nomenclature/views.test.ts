import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { balance, estimate, totalsBy } from '../../src/calculation/index.js';
import { FAMILIES } from '../../src/model/index.js';
import { VIEWS, type ViewId, groupsIn, isViewId } from '../../src/nomenclature/index.js';
import { sum, toText } from '../../src/units/index.js';
import { always } from '../arbitrary/property.js';
import { cases } from '../arbitrary/production.js';
import { fuel } from '../suites/film.js';

const IDS = Object.keys(VIEWS) as readonly ViewId[];

/** Results by group, whatever the view. */
function groups(id: ViewId, ...[computed, catalogue]: Parameters<typeof totalsBy> extends [unknown, unknown, ...infer Rest] ? Rest : never) {
  return totalsBy<string>(groupsIn(VIEWS[id], [...computed.entries.values()].map(({ entry }) => entry)), VIEWS[id].groupOf, computed, catalogue);
}

describe('the views of a production', () => {
  it('sum the same entries to the same total, planned and shot', () => {
    always(fc.property(cases, ({ production, catalogue }) => {
      for (const computed of [estimate(production, catalogue), balance(production, catalogue)]) {
        for (const id of IDS) expect(toText(sum(groups(id, computed, catalogue).map(({ kg }) => kg))), id).to.equal(toText(computed.total.kg));
      }
    }));
  });

  it('put every entry into one group, and only one', () => {
    always(fc.property(cases, ({ production, catalogue }) => {
      for (const id of IDS) {
        const entries = groups(id, estimate(production, catalogue), catalogue).flatMap((group) => group.entries);
        expect([...entries].sort(), id).to.deep.equal(production.entries.map((entry) => entry.id).sort());
      }
    }));
  });

  it('give the seven families what the estimate itself gives them, ranges included', () => {
    always(fc.property(cases, ({ production, catalogue }) => {
      const computed = estimate(production, catalogue);
      const shown = groups('family', computed, catalogue).map(({ group, kg, range }) => [group, kg, range.low, range.high].map(String));
      expect(shown).to.deep.equal(computed.families.map(({ family, kg, range }) => [family, kg, range.low, range.high].map(String)));
      expect(shown.map(([group]) => group)).to.deep.equal([...FAMILIES]);
    }));
  });

  it('take units and episodes as the entries say them, in their order, and what serves all of them last', () => {
    const entries = [fuel('1', 'a', { episode: 'Épisode 10' }), fuel('1', 'b', { episode: 'Épisode 2', shootingUnit: 'Deuxième équipe' }), fuel('1', 'c', { country: 'BE' })];
    expect(groupsIn(VIEWS.episode, entries)).to.deep.equal(['Épisode 2', 'Épisode 10', '']);
    expect(groupsIn(VIEWS['shooting-unit'], entries)).to.deep.equal(['Deuxième équipe', '']);
    expect(groupsIn(VIEWS.country, entries)).to.deep.equal(['BE', 'FR']);
  });

  it('are known by name', () => {
    expect(IDS.every(isViewId)).to.be.true;
    for (const text of ['', 'scope', '__proto__', 'constructor', 'toString']) expect(isViewId(text), text).to.be.false;
  });
});
