import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html } from 'lit';
import * as library from '../src/index.js';
import { type Entry, NONE, type Production, type Reading } from '../src/model/index.js';
import { createProductionStore } from '../src/store/index.js';
import { decimal } from '../src/units/index.js';
import { type Language, buildTelevisionFilm } from './productions/television-film.mjs';

/** The example film at a stage. */
function film(stage: library.Stage, language: Language = 'fr'): Production {
  const parsed = library.parseProduction(buildTelevisionFilm(library, { language, stage }));
  if (parsed.kind === 'refused') throw new Error('The example is refused.');
  return parsed.production;
}

function comparison(production: Production): TemplateResult {
  return html`<shoot-comparison .givenStore=${createProductionStore(production, library.catalogue)}></shoot-comparison>`;
}

/** The film as if this had happened to every line. */
function shot(actual: (entry: Entry) => Reading): Production {
  const production = film('shooting');
  return { ...production, entries: production.entries.map((entry) => ({ ...entry, actual: actual(entry) })) };
}

function scaled(reading: Reading, factor: string): Reading {
  if (reading.kind !== 'quantity') return reading;
  const [[name, amount], ...others] = Object.entries(reading.inputs) as [[string, ReturnType<typeof decimal>]];
  return { ...reading, inputs: { [name]: amount.times(decimal(factor)), ...Object.fromEntries(others) } };
}

const meta: Meta = {
  title: 'Elements/shoot-comparison',
  component: 'shoot-comparison',
  parameters: { docs: { description: { component: 'The gap between the estimate and the shoot: a sentence to say aloud, why cause by cause, where family by family, and the lines that count most.' } } },
};
export default meta;

type Story = StoryObj;

/** Every kind of cause moves something. */
export const Gap: Story = { render: () => comparison(film('balanced')) };

/** Four lines still have no measure: their plan counts. */
export const StillShooting: Story = { name: 'Balance under way', render: () => comparison(film('shooting')) };

export const Rise: Story = { render: () => comparison(shot(({ planned, actual }) => (planned.kind === 'quantity' ? scaled(planned, '1.4') : actual))) };

/** Ups and downs make up for one another: nobody can tell which way it went. */
export const Unclear: Story = { render: () => comparison(shot(({ planned, activity }) => (activity === 'flight' ? NONE : activity === 'hotel' || activity === 'rental' ? scaled(planned, '1.8') : planned))) };

export const NothingChanged: Story = { name: 'Nothing changed', render: () => comparison(shot(({ planned }) => planned)) };

export const NothingShotYet: Story = { name: 'Nothing shot yet', render: () => comparison(film('estimated')) };

export const NotFrozen: Story = { name: 'Not frozen yet', render: () => comparison(film('drafting')) };

/** The heading belongs to the page. */
export const OwnHeading: Story = { name: 'Own heading', render: () => html`<shoot-comparison .givenStore=${createProductionStore(film('balanced'), library.catalogue)}><h2 slot="heading">Ce que le tournage a changé</h2></shoot-comparison>` };

export const Narrow: Story = { name: '320 px', globals: { width: '320px' }, render: () => comparison(film('balanced')) };

export const Dark: Story = { globals: { theme: 'dark' }, render: () => comparison(film('balanced')) };

export const English: Story = { globals: { language: 'en' }, render: () => comparison(film('balanced', 'en')) };

export const German: Story = { globals: { language: 'de' }, render: () => comparison(film('balanced', 'de')) };
