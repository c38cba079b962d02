import { expect } from '@open-wc/testing';
import { buttonSaying, click, everyElement, fill, focused, reached, rendered, said, until, within } from '../suites/page.js';
import { FACTS, answer, asked, choice, field, idsOf, marked, question, result } from '../suites/quick.js';

/** Another kind than a new production has: to choose it is an answer. */
const KIND = 'feature';
const inputsOf = (element: Awaited<ReturnType<typeof asked>>, id: string): Readonly<Record<string, string>> => {
  const planned = element.productionStore.state.production.entries.find((entry) => entry.id === id)?.planned;
  return planned?.kind === 'quantity' ? Object.fromEntries(Object.entries(planned.inputs).map(([name, value]) => [name, String(value)])) : {};
};
const labels = (element: Element, name: string): readonly string[] => everyElement(`input[name="${name}"]`, within(element, 'shoot-quick')!).map((input) => said(input.closest('label')));

describe('what the quick estimate asks', () => {
  it('is how far the crew comes from, one way, in bands that the reader reads; without an answer it says from what it starts', async () => {
    const element = await asked();
    await answer(element, FACTS);
    expect(labels(element, 'commuteDistance')).to.deep.equal(['Moins de 5 km', '5 à 15 km', '15 à 30 km', '30 à 50 km', 'Plus de 50 km', 'Je ne sais pas encore']);
    expect(said(question(element, 'commute'))).to.contain('un trajet').and.to.contain('En attendant : 20 km/jour');
    await click(choice(element, '15-30-km'));
    // There and back.
    expect(inputsOf(element, 'quick.commute')['dailyDistance']).to.equal('42.4');
    expect(said(question(element, 'commute'))).not.to.contain('En attendant');
    await expect(element).to.be.accessible();
  });

  it('tells two groups of choices apart by their names', async () => {
    const element = await asked();
    const group = choice(element, '5-15-km').closest('[role="group"]')!;
    expect(said(within(element, 'shoot-quick', `#${group.getAttribute('aria-labelledby')}`))).to.equal('Distance du domicile au plateau, un trajet');
  });

  it('is, in one breath, how many extras come with the crew, what the recces drive with the vehicles, how many days are in a studio with the power', async () => {
    const element = await asked();
    await answer(element, FACTS);
    await click(choice(element, KIND));
    for (const [whole, part] of [['crew', 'extras'], ['vehicles', 'recces'], ['power', 'studio']] as const) expect(question(element, whole).contains(question(element, part)), part).to.be.true;
    await answer(element, { extras: '30', extraDays: '6', recces: '12', recceDistance: '160', studioDays: '4' });
    expect(idsOf(element)).to.include.members(['quick.extras-commute', 'quick.extras-meals', 'quick.recces', 'quick.studio']);
    expect(said(question(element, 'crew'))).to.contain('La figuration se compte à part');
    await click(choice(element, 'documentary'));
    expect(question(element, 'extras') === null).to.be.true;
    expect(said(question(element, 'crew'))).to.contain('comédiens et figuration');
    expect(said(question(element, 'commute'))).to.contain('Sans ceux qui dorment sur place.').and.not.to.contain('figuration');
    await click(choice(element, 'animation'));
    expect(said(question(element, 'commute'))).not.to.match(/dorment|figuration/u);
    expect(idsOf(element)).not.to.include('quick.extras-commute');
  });

  it('is refused where there are more days of a part than of the whole', async () => {
    const element = await asked();
    await answer(element, { ...FACTS, studioDays: '30' });
    expect(said(question(element, 'studio'))).to.contain('Plus de jours que n’en compte le tournage');
    expect(idsOf(element)).not.to.include('quick.studio');
    await answer(element, { studioDays: '24' });
    expect(said(question(element, 'studio'))).not.to.contain('Plus de jours');
  });

  it('lets a generator run on no more days than are left outside the studio, and says so', async () => {
    const element = await asked();
    await answer(element, { ...FACTS, studioDays: '20', gensetDays: '5' });
    await click(choice(element, 'both'));
    expect(said(question(element, 'power'))).to.contain('Plus de jours qu’il n’en reste hors du studio : cette réponse ne compte pas.');
    expect(['genset', 'mains', 'studio'].map((slot) => inputsOf(element, `quick.${slot}`)['days'])).to.deep.equal(['2', '2', '20']);
    await answer(element, { gensetDays: '4' });
    expect(said(question(element, 'power'))).not.to.contain('hors du studio :');
    // All in a studio: nothing is left to know of the power.
    await answer(element, { studioDays: '24', gensetDays: '' });
    await click(everyElement('input[name="power"]', within(element, 'shoot-quick')!).at(-1)!);
    expect(said(result(element))).to.contain('Reste à savoir').and.not.to.contain('combien le plateau consommera');
  });

  it('is the number of episodes of a series alone, and its days once there are several', async () => {
    const element = await asked();
    expect(question(element, 'episodes') === null).to.be.true;
    await click(choice(element, 'series'));
    expect(said(question(element, 'runtimeMinutes'))).to.contain('De tous les épisodes ensemble.');
    expect(said(question(element, 'shootingDays'))).to.contain('De tous les épisodes ensemble.').and.to.contain('En attendant : 11 jours pour un épisode');
    expect(idsOf(element)).to.include('quick.meals');
    await answer(element, { episodes: '8', rentalBudget: '40' });
    expect(element.productionStore.state.production.profile.episodes).to.equal(8);
    expect(said(question(element, 'shootingDays'))).not.to.contain('En attendant');
    expect(idsOf(element)).to.deep.equal(['quick.rental']);
    expect(said(result(element))).to.contain('Reste à savoir : combien de jours durera le tournage');
    await answer(element, { shootingDays: '88' });
    expect(inputsOf(element, 'quick.meals')['days']).to.equal('88');
    await expect(element).to.be.accessible();
    await click(choice(element, 'tv-film'));
    expect(said(question(element, 'runtimeMinutes'))).not.to.contain('épisodes');
  });

  it('is first of all the crew or the days, while a usual figure stands in for them', async () => {
    const element = await asked();
    await click(choice(element, KIND));
    expect(marked(element)).to.deep.equal(['question-crew']);
    expect(said(result(element))).to.match(/Savoir combien de personnes seront sur le plateau ramènerait/u);
    await click(buttonSaying('Aller à la question', result(element)));
    expect(focused()?.id).to.equal('crew');
    await answer(element, { crew: '45' });
    expect(marked(element)).not.to.include('question-crew');
  });

  it('can be reached from the assumption that stands in for it, and from no other', async () => {
    const element = await asked();
    await click(choice(element, KIND));
    await click(within(result(element), 'summary')!);
    await until(() => everyElement('details li', result(element)).length > 0, 'no assumption is told');
    const leading = (sentence: string): HTMLElement | undefined => everyElement('details li', result(element)).find((item) => said(item).includes(sentence))?.querySelector('button') ?? undefined;
    expect(['repas par personne', '100 personnes viennent'].map((sentence) => leading(sentence) === undefined)).to.deep.equal([true, true]);
    await click(leading('20 km par jour')!);
    expect(focused()?.closest('fieldset')?.id).to.equal('question-commute');
    await click(leading('long métrage français se tourne')!);
    expect(focused()?.id).to.equal('shootingDays');
    expect(said(leading('long métrage français se tourne') ?? null)).to.equal('Répondre à la question : Combien de jours de tournage ?');
    await expect(element).to.be.accessible();
  });

  it('is not asked again of a band that somebody chose', async () => {
    const element = await asked();
    await answer(element, FACTS);
    await click(choice(element, '15-30-km'));
    await click(within(result(element), 'summary')!);
    await until(() => everyElement('details li', result(element)).length > 0, 'no assumption is told');
    const [item] = everyElement('details li', result(element)).filter((each) => said(each).includes('42,4 km par jour'));
    expect([item === undefined, item?.querySelector('button') === null]).to.deep.equal([false, true]);
  });

  it('leaves the way from home alone once somebody has changed its line', async () => {
    const element = await asked();
    await answer(element, FACTS);
    await click(choice(element, '5-15-km'));
    await click(buttonSaying('Passer au détail', result(element)));
    await until(() => within(element, '#line-quick\\.commute', 'shoot-reading', '#dailyDistance') !== null, 'there are no lines');
    await fill(within(element, '#line-quick\\.commute', 'shoot-reading', '#dailyDistance')!, '24');
    await click(buttonSaying('Estimation rapide', element));
    await reached(element, 'shoot-quick', '#vehicles');
    await click(choice(element, 'over-50-km'));
    await rendered();
    expect(inputsOf(element, 'quick.commute')['dailyDistance']).to.equal('24');
    expect(field(element, 'crew').value).to.equal('45');
  });
});
