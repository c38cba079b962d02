import { expect } from '@open-wc/testing';
import { ShootError } from '../../src/errors.js';
import { type FactorQuery, type HotRecord, catalogue as bundled } from '../../src/factors/index.js';
import { QUALITIES } from '../../src/model/index.js';
import { toText } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';

const grid = (year: string, value: string, supersedes?: string): HotRecord => recordOf(`electricity.grid.fr.${year}`, 'kWh', value, '10', supersedes);
const catalogue = catalogueOf([
  grid('2022', '0.06'), grid('2023', '0.052', 'electricity.grid.fr.2022'), grid('2024', '0.048', 'electricity.grid.fr.2023'),
  { ...recordOf('electricity.grid.de.2024', 'kWh', '0.38', '20'), region: 'DE' },
  recordOf('material.wood.plywood', 't', '420', '50'), recordOf('material.paint', 'kg', '2.4', '50'),
  { ...recordOf('material.withdrawn', 'kg', '1', '50'), deprecated: true },
]);
const labels = { 'electricity.grid.fr.2024': 'Électricité, réseau français', 'material.wood.plywood': 'Contreplaqué' };

describe('a catalogue', () => {
  const queries: readonly (readonly [string, FactorQuery, readonly string[]])[] = [
    ['a family', { family: 'electricity.' }, ['electricity.grid.fr.2024', 'electricity.grid.de.2024']],
    ['a family with its past', { family: 'electricity.grid.fr.', past: true }, ['electricity.grid.fr.2022', 'electricity.grid.fr.2023', 'electricity.grid.fr.2024']],
    ['a country', { country: 'DE' }, ['electricity.grid.de.2024']],
    ['a unit, by its dimension', { unit: 'kg' }, ['material.wood.plywood', 'material.paint']],
    ['words in any case, without their accents', { text: 'ELEC  francais', labels }, ['electricity.grid.fr.2024']],
    ['words of the id', { text: 'plywood' }, ['material.wood.plywood']],
    ['nothing that matches', { text: 'plywood', country: 'DE' }, []],
    ['what was withdrawn, only with the past', { text: 'withdrawn' }, []],
    ['the past of what was withdrawn', { text: 'withdrawn', past: true }, ['material.withdrawn']],
  ];
  for (const [name, query, found] of queries) {
    it(`finds ${name}`, () => {
      expect(catalogue.find(query).map((factor) => factor.id)).to.deep.equal(found);
    });
  }

  it('resolves what was superseded or withdrawn for ever', () => {
    expect(toText(catalogue.get('electricity.grid.fr.2022')?.kgPer ?? expect.fail())).to.equal('0.06');
    expect(catalogue.get('material.withdrawn')?.deprecated).to.equal(true);
  });

  it('does not find a factor among what objects inherit', () => {
    for (const id of ['toString', '__proto__', 'constructor', '']) expect(catalogue.get(id)).to.equal(undefined);
  });

  const successions = [['2024', '2023', true], ['2024', '2022', true], ['2022', '2024', false], ['2024', '2024', false], ['2023', '2024', false]] as const;
  for (const [newer, older, replaced] of successions) {
    it(`says that ${newer} has ${replaced ? '' : 'not '}replaced ${older}`, () => {
      expect(catalogue.supersedes(`electricity.grid.fr.${newer}`, `electricity.grid.fr.${older}`)).to.equal(replaced);
    });
  }

  it('knows nothing of what replaced a factor it does not have', () => {
    expect(catalogue.supersedes('gone', 'electricity.grid.fr.2022')).to.equal(false);
    expect(catalogue.supersedes('electricity.grid.fr.2024', 'gone')).to.equal(false);
  });

  it('names its edition by version and content', () => {
    expect(catalogue.edition.id).to.equal('2026.1+0a1b2c3d4e5f');
    expect(bundled.edition.id).to.match(/^\d{4}\.\d+\+[0-9a-f]{12}$/);
  });

  it('comes with a percentage for every origin of a figure, and for carrying a plan over', () => {
    for (const origin of [...QUALITIES, 'carried']) expect(Number(bundled.quality[origin]), origin).to.be.above(0);
  });

  for (const value of ['1e3', '1,5', '', 'NaN']) {
    it(`refuses a record whose value is ${JSON.stringify(value)}`, () => {
      expect(() => catalogueOf([recordOf('car.x', 'vehicle.km', value, '60')])).to.throw(ShootError).with.property('code', 'number/unreadable');
    });
  }
});
