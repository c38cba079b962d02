/** A page that needs one domain imports it alone: the same factors, the same edition, nothing of the others. */
import { expect } from '@open-wc/testing';
import { catalogue as gases, de, en, fr } from '../../src/factors/edition/domains/gases.js';
import { catalogue as travel } from '../../src/factors/edition/domains/travel.js';
import { catalogue as whole, loadFactorLabels } from '../../src/factors/index.js';

for (const [name, domain, family] of [['gases', gases, 'gas.'], ['travel', travel, 'car.']] as const) {
  describe(`the factors of ${name} alone`, () => {
    it('are of the edition that the whole catalogue is of', () => {
      expect(domain.edition).to.deep.equal(whole.edition);
      expect(domain.editions).to.deep.equal(whole.editions);
      expect(domain.quality).to.deep.equal(whole.quality);
    });

    it('are those of the whole catalogue, and only some of them', () => {
      const factors = domain.find({ past: true });
      expect(factors.filter(({ id }) => id.startsWith(family))).not.to.have.length(0);
      expect(factors).to.deep.equal(factors.map(({ id }) => whole.get(id)));
      expect(factors.length).to.be.below(whole.find({ past: true }).length);
    });
  });
}

it('a domain brings its labels in each language', async () => {
  for (const [language, labels] of [['fr', fr], ['en', en], ['de', de]] as const) {
    const all = await loadFactorLabels(language);
    expect(labels).to.deep.equal(Object.fromEntries(gases.find({ past: true }).map(({ id }) => [id, all[id]])));
  }
});
