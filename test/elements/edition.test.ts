import { expect } from '@open-wc/testing';
import { documentOf, freezeEstimate } from '../../src/index.js';
import { fr } from '../../src/locale/messages/fr.js';
import { frLater } from '../../src/locale/messages/fr-later.js';
import type { ShootBalance, ShootEstimate } from '../../src/elements/index.js';
import { catalogue, line, opened, production, read, trains } from '../suites/film.js';
import { buttonSaying, click, fill, focused, heard, press, reached, said, until, within } from '../suites/page.js';
import { complete, shown } from '../suites/shown.js';

const older = catalogue.at('2025.1')!;
const [before, after] = ['flight.cabin.long-haul.economy.2024', 'flight.cabin.long-haul.economy.2025'];
const flight = line('flight', 'flight-cabin', read(before, 'passenger.km', { total: '10000' }), { country: 'GB', label: 'Repérages' });
const made = { ...production([flight, trains()]), edition: older.edition.id };
const EDITION = ['shoot-profile', 'shoot-edition'] as const;
const words = frLater.edition;
const look = (element: Element): HTMLElement | undefined => buttonSaying(words.look(catalogue.edition.version), element);

async function estimate(): Promise<ShootEstimate> {
  const element = await shown<ShootEstimate>('shoot-estimate', documentOf(made));
  await reached(element, ...EDITION, '#notice');
  return element;
}

describe('a production made with an older edition of factors', () => {
  it('says so, offers that edition’s factors, and is accessible', async () => {
    const element = await estimate();
    expect(said(within(element, ...EDITION))).to.contain('l’édition 2025.1 des facteurs');
    const offered = [...within<HTMLSelectElement>(element, '#line-flight', 'shoot-reading', '#factor')!.options].map(({ value }) => value);
    expect(offered).to.include(before).and.not.to.include(after);
    await click(look(element));
    await expect(element).to.be.accessible();
  });

  it('shows line by line what the newer one would change, and changes nothing by that', async () => {
    const element = await estimate();
    const events = heard(document);
    const document_ = element.document;
    await click(look(element));
    const rows = [...within(element, ...EDITION)!.shadowRoot!.querySelectorAll('tbody tr')].map((row) => said(row));
    expect(rows).to.have.length(1);
    expect(rows[0]).to.match(/^Repérages .*0,22472, puis 0,14165 kg CO₂e par passager\.km.* 2,2 t .*1,4 t .*−0,8 t/u);
    expect(element.document).to.deep.equal(document_);
    expect(events).to.be.empty;
  });

  it('opens each figure of it: what it was, what it would be, the difference, the sum', async () => {
    const element = await estimate();
    await click(look(element));
    const LINE = ['.opened shoot-provenance', 'shoot-provenance-view', '.panel'];
    const open = async (key: string, ...path: readonly string[]): Promise<string> => {
      within(element, ...EDITION, `[data-figure="${key}"]`)!.focus();
      await press('Enter');
      const panel = await reached(element, ...EDITION, ...path);
      await complete();
      return said(panel);
    };
    expect(await open('move before flight', ...LINE)).to.match(/10 000 passager\.km × 0,22472 kg CO₂e\/passager\.km = 2 247,2 kg.*Édition Shootprint 2025\.1/u);
    expect(await open('move after flight', ...LINE)).to.match(/10 000 passager\.km × 0,14165 kg CO₂e\/passager\.km = 1 416,5 kg.*Édition Shootprint 2026/u);
    expect(await open('move gap flight', '.opened .arithmetic')).to.match(/10 000 passager\.km × \(0,14165 kg CO₂e\/passager\.km − 0,22472 kg CO₂e\/passager\.km\) = −830,7 kg CO₂e/u);
    expect(await open('move total', '.opened .panel')).to.match(/Somme exacte de 1 ligne : −830,7 kg/u);
    expect(opened(element.document).edition).to.equal(older.edition.id);
  });

  it('adopts it when asked to, tells the page, and keeps the keyboard', async () => {
    const element = await estimate();
    const events = heard(document);
    await click(look(element));
    await click(buttonSaying(words.adopt(catalogue.edition.version), element));
    await until(() => opened(element.document).edition === catalogue.edition.id, 'it is not adopted');
    expect(opened(element.document).entries.map(({ planned }) => (planned.kind === 'quantity' ? planned.factor : ''))).to.deep.equal([after, 'train.high-speed.fr']);
    await until(() => said(within(element, ...EDITION)).includes(words.adopted(catalogue.edition.version)), 'it does not say so');
    expect(events).to.deep.equal(['shoot-change']);
    expect(focused()?.className).to.equal('toast');
  });

  it('keeps its frozen plan: the gap tells what the newer figures do, as edition', async () => {
    const element = await shown<ShootBalance>('shoot-balance', documentOf(freezeEstimate(made, older, '2025-06-02')));
    await reached(element, 'shoot-balance-view', ...EDITION, '#notice');
    await fill(await reached(element, 'shoot-balance-view', '#line-flight', 'shoot-reading', '#total'), '10000');
    await click(look(element));
    expect(said(within(element, 'shoot-balance-view', ...EDITION))).to.contain(words.frozen('2025.1').replace(/\s+/gu, ' '));
    await click(buttonSaying(words.adopt(catalogue.edition.version), element));
    await until(() => opened(element.document).edition === catalogue.edition.id, 'it is not adopted');
    await complete();
    expect(said(within(element, 'shoot-balance-view', 'shoot-comparison', 'shoot-comparison-view'))).to.match(/Édition Même facteur, mis à jour depuis le prévisionnel : Repérages −0,8 t/u);
    expect(opened(element.document).entries[0]!.planned).to.include({ factor: before });
  });

  it('only looks where nothing can be changed', async () => {
    const element = await shown<ShootEstimate>('shoot-estimate', documentOf(made), { readonly: true });
    await reached(element, ...EDITION, '#notice');
    await click(look(element));
    expect(buttonSaying(words.adopt(catalogue.edition.version), element)).to.equal(undefined);
  });

  it('is left alone when it is made with the newest', async () => {
    const element = await shown<ShootEstimate>('shoot-estimate', documentOf(production([trains()])));
    expect(within(element, ...EDITION) === null).to.be.true;
    expect(said(element)).to.contain(fr.estimate.heading);
  });
});
