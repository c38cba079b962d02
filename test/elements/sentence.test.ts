import { expect } from '@open-wc/testing';
import { type Comparison, compare } from '../../src/calculation/index.js';
import { type AllMessages, loadAllMessages } from '../../src/locale/index.js';
import { ABSENT, type Entry, NONE, type Reading } from '../../src/model/index.js';
import { sentenceOf, signedMass, spoken, verdictOf } from '../../src/elements/parts/sentence.js';
import { decimal } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { entryOf, productionOf } from '../arbitrary/production.js';
import { totalReading } from '../arbitrary/reading.js';

const catalogue = catalogueOf([recordOf('fuel.diesel.x', 'L', '3', '10'), recordOf('fuel.petrol.x', 'L', '2', '10'), recordOf('fuel.diesel.exact', 'L', '3', '0')], { measured: '0', carried: '30' });
const litres = (amount: string, factor = 'fuel.diesel.x'): Reading => totalReading(amount, 'L', factor);
const line = (label: string, planned: Reading, actual: Reading): Entry => entryOf(label, 'genset', planned, actual, { label });
const compared = (...lines: readonly Entry[]): Comparison => compare(productionOf(lines), catalogue);
/** Spaces as a reader hears them. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');

let fr: AllMessages;
before(async () => { fr = await loadAllMessages('fr'); });

describe('the sentence of a gap', () => {
  const said = (...lines: readonly Entry[]): string => plain(spoken(sentenceOf(compared(...lines), fr, 'fr')));
  const kept = line('Tout le reste', litres('20000'), litres('20000'));
  const told: readonly (readonly [string, readonly Entry[], string])[] = [
    ['names the two largest contributors to a fall', [kept, line('Studio', litres('3000'), litres('1500')), line('Grue', litres('2000'), litres('1000')), line('Bus', litres('900'), litres('700'))],
      'L’écart, 8,1 t de moins, vient d’abord de « Studio » (−4,5 t), puis de « Grue » (−3,0 t).'],
    ['names the two largest contributors to a rise', [kept, line('Studio', litres('1500'), litres('3000')), line('Grue', ABSENT, litres('1000'))],
      'L’écart, 7,5 t de plus, vient d’abord de « Studio » (+4,5 t), puis de « Grue » (+3,0 t).'],
    ['names one line when the second hardly counts', [kept, line('Studio', litres('3000'), NONE), line('Grue', litres('2000'), litres('1900'))],
      'L’écart, 9,3 t de moins, vient surtout de « Studio » (−9,0 t).'],
    ['calls no line the main one when many share the gap', [kept, ...Array.from({ length: 12 }, (_, index) => line(`Car ${index}`, litres('1000'), litres('1500')))],
      'L’écart, 18 t de plus, se répartit sur 12 lignes, à commencer par « Car 0 » (+1,5 t).'],
    ['says of a fall what the other lines took back', [kept, line('Pluie', litres('1000'), litres('2900')), line('Studio', litres('3000'), litres('1000')), line('Grue', litres('2000'), litres('1000'))],
      'L’écart, 3,3 t de moins, vient d’abord de « Studio » (−6,0 t), puis de « Grue » (−3,0 t). D’autres lignes ont augmenté de 5,7 t ; sans elles, la baisse serait de 9,0 t.'],
    ['says of a rise what held it back', [kept, line('Pluie', litres('1000'), litres('3000')), line('Studio', litres('2000'), litres('1000'))],
      'L’écart, 3,0 t de plus, vient surtout de « Pluie » (+6,0 t). D’autres lignes ont baissé de 3,0 t ; sans elles, la hausse serait de 6,0 t.'],
    ['never names a line that moved the other way, though it be the largest', [kept, line('Pluie', litres('1000'), litres('3000')), line('Studio', litres('2000'), litres('500')), line('Grue', litres('2000'), litres('500'))],
      'vient d’abord de « Studio » (−4,5 t), puis de « Grue » (−4,5 t).'],
    ['says that ups and downs make up for one another', [kept, line('Pluie', litres('1000'), litres('2000')), line('Studio', litres('2000'), litres('1000'))],
      'et le tournage en a émis autant. D’une ligne à l’autre, 3,0 t de plus et 3,0 t de moins se compensent.'],
    ['says so when nothing changed', [kept], 'Nous avions prévu environ 60 t de CO₂e, et le tournage en a émis autant.'],
    ['does not give two equal figures for a small gap', [kept, line('Grue', litres('100'), litres('90'))], 'et le tournage en a émis à peu près autant.'],
    ['calls a line by its activity when it has no name', [entryOf('a', 'genset', litres('3000'), litres('1000'))], '« Groupe électrogène » (−6,0 t)'],
    ['calls nothing approximate that is exact', [line('Grue', litres('3000', 'fuel.diesel.exact'), litres('2000', 'fuel.diesel.exact'))], 'Nous avions prévu 9 t de CO₂e, le tournage en a émis 6 t.'],
    ['takes the unit of its size', [line('Grue', litres('100'), litres('60'))], 'L’écart, 120 kg de moins, vient surtout de « Grue » (−120 kg).'],
  ];
  for (const [claim, lines, expected] of told) {
    it(claim, () => { expect(said(...lines)).to.contain(expected); });
  }

  it('never puts a sign before the gap', () => {
    for (const [, lines] of told) expect(said(...lines)).not.to.match(/(L’écart, |Les )[−+]/u);
  });

  it('stresses the figures and nothing else, whatever a line is called', () => {
    const phrases = sentenceOf(compared(line('\u2068Studio\u2069', litres('3000'), litres('1000'))), fr, 'fr');
    expect(phrases.filter(({ strong }) => strong).map(({ text }) => plain(text))).to.deep.equal(['9,0 t', '3,0 t', '6,0 t']);
    expect(spoken(phrases)).to.contain('Studio').and.not.to.match(/[\u2068\u2069]/u);
  });
});

describe('the verdict on a gap', () => {
  const verdict = (...lines: readonly Entry[]): readonly string[] => verdictOf(compared(...lines), fr, 'fr').map(plain);

  it('is a clear fall when the range leaves zero out, told as a positive mass', () => {
    expect(verdict(line('Grue', litres('20000'), litres('10000')))).to.deep.equal(['La baisse est nette : il y a 19 chances sur 20 qu’elle soit comprise entre 27 et 33 t.']);
  });

  it('is a clear rise the other way', () => {
    expect(verdict(line('Grue', litres('10000'), litres('20000')))).to.deep.equal(['La hausse est nette : il y a 19 chances sur 20 qu’elle soit comprise entre 27 et 33 t.']);
  });

  it('says why a fall is clear although the two ranges overlap', () => {
    expect(verdict(line('Grue', litres('20000'), litres('19000')))).to.have.length(2).and.to.include(plain(fr.comparison.shared));
  });

  it('is that nobody can tell when the range holds zero, with both ends in words', () => {
    const [only, ...more] = verdict(line('Grue', litres('20000'), litres('29000', 'fuel.petrol.x')));
    expect(more).to.be.empty;
    expect(only).to.match(/^L’écart peut aller de \d[\d,]* t de moins à \d[\d,]* t de plus/u);
  });

  it('is silent where nothing is uncertain', () => {
    expect(verdict(line('Grue', litres('10', 'fuel.diesel.exact'), litres('5', 'fuel.diesel.exact')))).to.be.empty;
  });
});

describe('a signed mass in a sentence', () => {
  for (const [kg, expected] of [['-3100', '−3,1 t'], ['600', '+0,6 t'], ['320', '+320 kg'], ['-0.5', '−0,50 kg'], ['0', '0 kg']] as const) {
    it(`of ${kg} kg reads ${expected}`, () => { expect(plain(signedMass(decimal(kg), 'fr'))).to.equal(expected); });
  }
});
