import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { buttonSaying, click, everyElement, fill, focused, press, reached, rendered, said, until, within } from '../suites/page.js';
import { FACTS, answer, asked, choice, empty, field, idsOf, marked, question, result } from '../suites/quick.js';
import { complete } from '../suites/shown.js';

describe('the quick estimate on a page', () => {
  after(() => Promise.all([emulateMedia({ colorScheme: 'light' }), setViewport({ width: 800, height: 600 })]));

  it('begins without a figure, and says that the result appears where it will', async () => {
    const element = await asked();
    expect(said(result(element))).to.equal('Répondez aux premières questions\u202f: le résultat s’affiche ici.'.replace(/\s/gu, ' '));
    expect(idsOf(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('has a total with its range from the first facts on, and says what is still to know', async () => {
    const element = await asked();
    await answer(element, FACTS);
    expect(idsOf(element)).to.include.members(['quick.meals', 'quick.commute']);
    expect(said(within(result(element), 'shoot-total'))).to.match(/t CO₂e.*19 chances sur 20/u);
    expect(said(result(element))).to.match(/Reste à savoir.*combien d’avions seront pris/u);
    await answer(element, { flightReturns: '0' });
    expect(said(result(element))).not.to.contain('combien d’avions');
  });

  it('moves the total at each keystroke', async () => {
    const element = await asked();
    await answer(element, FACTS);
    const { kg } = element.productionStore.state.estimate.total;
    const sleepers = field(element, 'sleepers');
    await answer(element, { nights: '28' });
    sleepers.focus();
    sleepers.value = '4';
    sleepers.dispatchEvent(new Event('input'));
    await rendered();
    const four = element.productionStore.state.estimate.total.kg;
    expect(four.gt(kg)).to.be.true;
    sleepers.value = '40';
    sleepers.dispatchEvent(new Event('input'));
    await rendered();
    expect(element.productionStore.state.estimate.total.kg.gt(four)).to.be.true;
    expect(sleepers.value).to.equal('40');
  });

  it('keeps what cannot be read, says why, and counts nothing of it', async () => {
    const element = await asked();
    await answer(element, { ...FACTS, flightReturns: '14', flightDistance: '1.450' });
    expect(field(element, 'flightDistance').value).to.equal('1.450');
    expect(field(element, 'flightDistance').getAttribute('aria-invalid')).to.equal('true');
    expect(said(question(element, 'flights'))).to.match(/1 450 ou 1,45/u);
    expect(idsOf(element)).not.to.include('quick.flights');
    // In the file too.
    const again = await asked(element.document);
    expect(field(again, 'flightDistance').value).to.equal('1.450');
    expect(idsOf(again)).not.to.include('quick.flights');
    await answer(again, { flightDistance: '1 450' });
    expect(idsOf(again)).to.include('quick.flights');
    expect(field(again, 'flightDistance').getAttribute('aria-invalid')).to.equal(null);
  });

  it('keeps a count that is none', async () => {
    const element = await asked();
    await answer(element, { ...FACTS, crew: '45,5' });
    expect(field(element, 'crew').value).to.equal('45,5');
    expect(field(element, 'crew').getAttribute('aria-invalid')).to.equal('true');
  });

  it('leads to the open question that would narrow the range most, and no more once it is answered', async () => {
    const element = await asked();
    await answer(element, { ...FACTS, sleepers: '10', nights: '20' });
    expect(marked(element)).to.deep.equal(['question-commute']);
    await click(buttonSaying('Aller à la question', result(element)));
    expect(focused()?.closest('fieldset')?.id).to.equal('question-commute');
    await click(choice(element, 'car'));
    expect(marked(element)).to.deep.equal(['question-commute']);
    // The way is answered: what is missing is how far.
    await click(buttonSaying('Aller à la question', result(element)));
    expect((focused() as HTMLInputElement).name).to.equal('commuteDistance');
    await click(choice(element, '5-15-km'));
    expect(marked(element)).not.to.include('question-commute');
  });

  it('takes an answer back', async () => {
    const element = await asked();
    await answer(element, FACTS);
    await click(choice(element, 'genset'));
    expect(idsOf(element)).to.include('quick.genset');
    await click(everyElement('input[name="power"]', within(element, 'shoot-quick')!).find((input) => (input as HTMLInputElement).value === '')!);
    expect(idsOf(element)).not.to.include('quick.genset');
  });

  it('leads into the detail from its top: focus stands on the switch, in sight', async () => {
    const element = await asked();
    await answer(element, FACTS);
    await click(buttonSaying('Passer au détail', result(element)));
    await until(() => within(element, 'shoot-quick') === null, 'the questions are still there');
    await rendered();
    expect(said(focused())).to.equal('Ligne par ligne');
    const { top } = focused()!.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });

  it('prints its result first, and neither the switch nor the choices that were not taken', async () => {
    const element = await asked();
    await answer(element, FACTS);
    await emulateMedia({ media: 'print' });
    const printed = { switches: within(element, '.views')!.getClientRects().length, result: result(element).getBoundingClientRect().top, form: within(element, 'shoot-quick', 'form')!.getBoundingClientRect().top };
    await emulateMedia({ media: 'screen' });
    expect(printed.switches).to.equal(0);
    expect(printed.result).to.be.below(printed.form);
  });

  it('never touches a line that somebody has changed', async () => {
    const element = await asked();
    await answer(element, { ...FACTS, vehicles: '9', dailyDistance: '90' });
    await click(buttonSaying('Passer au détail', result(element)));
    await until(() => within(element, '#line-quick\\.vehicles', 'shoot-reading', '#dailyDistance') !== null, 'there are no lines');
    await fill(within(element, '#line-quick\\.vehicles', 'shoot-reading', '#dailyDistance')!, '120');
    await click(buttonSaying('Estimation rapide', element));
    await reached(element, 'shoot-quick', '#vehicles');
    await answer(element, { vehicles: '20', crew: '60' });
    const { entries } = element.productionStore.state.production;
    const inputs = (id: string): Readonly<Record<string, { toString(): string }>> => { const found = entries.find((entry) => entry.id === id)?.planned; return found?.kind === 'quantity' ? found.inputs : {}; };
    expect(String(inputs('quick.vehicles')['vehicles'])).to.equal('9');
    expect(String(inputs('quick.meals')['people'])).to.equal('60');
  });

  it('renews its lines when the sheet of the production is changed elsewhere', async () => {
    const element = await asked();
    await answer(element, FACTS);
    element.view = 'lines';
    await rendered();
    // Lines are still arriving above and below: a mouse would miss it.
    buttonSaying('Modifier la fiche', element)!.click();
    const crew = await reached<HTMLInputElement>(element, 'shoot-profile', 'shoot-profile-form', '#crew');
    await fill(crew, '60');
    await until(() => element.productionStore.state.production.profile.crew === 60, 'the fact is not kept');
    const meals = element.productionStore.state.production.entries.find(({ id }) => id === 'quick.meals')?.planned;
    expect(meals?.kind === 'quantity' && String(meals.inputs['people'])).to.equal('60');
  });

  it('opens its figures, its assumptions with their sources, and what such productions publish', async () => {
    const element = await asked();
    await answer(element, { ...FACTS, sleepers: '40', nights: '28' });
    await click(within(result(element), '.posts .figure-link')!);
    await until(() => within(result(element), '.posts', 'shoot-sum') !== null || said(result(element)).includes('Somme exacte'), 'the figure does not open');
    await click(within(result(element), 'summary')!);
    await until(() => everyElement('details li', result(element)).length > 0, 'no assumption is told');
    expect(said(within(result(element), 'details'))).to.contain('repas par personne et par jour');
    expect(said(result(element))).to.match(/Ecoprod 2020/u);
    await expect(element).to.be.accessible();
  });

  it('asks an animation only what an animation has', async () => {
    const element = await asked();
    expect(question(element, 'vehicles') === null).to.be.false;
    await click(choice(element, 'animation'));
    expect(question(element, 'vehicles') === null).to.be.true;
    expect(question(element, 'office') === null).to.be.false;
  });

  for (const [lang, expected] of [['en', 'What is for lunch?'], ['de', 'Was gibt es mittags?']] as const) {
    it(`asks in ${lang}`, async () => {
      const element = await asked(empty(), lang);
      await complete(lang);
      await until(() => within(element, 'shoot-quick', '#question-diet') !== null, 'no question');
      expect(said(question(element, 'diet'))).to.contain(expected);
    });
  }

  it('is answered by keyboard alone', async () => {
    const element = await asked();
    field(element, 'shootingDays').focus();
    await press('Tab');
    expect(focused()?.id).to.equal('crew');
    choice(element, 'tv-film').focus();
    await press('ArrowRight');
    expect(element.productionStore.state.production.profile.kind).to.equal('feature');
  });

  it('fits a phone, in the dark', async () => {
    await setViewport({ width: 320, height: 700 });
    await emulateMedia({ colorScheme: 'dark' });
    const element = await asked();
    await answer(element, FACTS);
    element.style.cssText = 'color-scheme: dark; background: Canvas; color: CanvasText; display: block';
    await expect(element).to.be.accessible();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(within(element, 'shoot-quick', '.peek')!.getBoundingClientRect().height).to.be.above(43);
    await emulateMedia({ colorScheme: 'light' });
    await setViewport({ width: 800, height: 600 });
  });

  it('is not offered once the estimate is frozen, nor where nothing may change', async () => {
    const element = await asked();
    element.readonly = true;
    await rendered();
    expect(within(element, 'shoot-quick') === null).to.be.true;
    expect(said(element)).not.to.contain('Estimation rapide');
  });
});
