/**
 * Which group an activity belongs to, in each nomenclature: a table, no code. Sources in domain.md of the trade:
 *   budget    the eight sections of the French practice, in the order of a budget (Carbon'Clap's guide)
 *   label     the ten areas of the Ecoprod label
 *   ghg       scopes and categories of the GHG Protocol, by operational control: fuel of sets, heating and production vehicles is scope 1, bought
 *             electricity scope 2. A line goes whole where its activity does: its upstream is not cut off into category 3.3
 *   iso       the six categories of ISO 14064-1:2018
 *   american  the four families of the American studios' tool, and what it leaves out
 */
import type { ActivityId } from '../model/index.js';

export const BUDGET = ['production', 'places', 'set', 'wardrobe', 'transport', 'unit', 'technical', 'post'] as const;
export const LABEL = ['governance', 'editorial', 'offices', 'places', 'set', 'wardrobe', 'travel', 'unit', 'technical', 'post'] as const;
export const GHG = ['scope-1', 'scope-2', 'scope-3.1', 'scope-3.2', 'scope-3.4', 'scope-3.5', 'scope-3.6', 'scope-3.7', 'scope-3.8'] as const;
export const ISO = ['1', '2', '3', '4', '5', '6'] as const;
export const AMERICAN = ['fuel', 'utilities', 'air', 'housing', 'outside'] as const;

type Row = readonly [budget: (typeof BUDGET)[number], label: (typeof LABEL)[number], ghg: (typeof GHG)[number], iso: (typeof ISO)[number], american: (typeof AMERICAN)[number]];

const car: Row = ['transport', 'travel', 'scope-1', '1', 'fuel'];
const carried: Row = ['transport', 'travel', 'scope-3.4', '3', 'outside'];
const commuted: Row = ['transport', 'travel', 'scope-3.7', '3', 'outside'];
const flown: Row = ['transport', 'travel', 'scope-3.6', '3', 'air'];
const travelled: Row = ['transport', 'travel', 'scope-3.6', '3', 'outside'];
const bought: Row = ['set', 'set', 'scope-3.1', '4', 'outside'];
const worn: Row = ['wardrobe', 'wardrobe', 'scope-3.1', '4', 'outside'];
const eaten: Row = ['unit', 'unit', 'scope-3.1', '4', 'outside'];
const slept: Row = ['transport', 'travel', 'scope-3.6', '3', 'housing'];
const powered: Row = ['places', 'places', 'scope-2', '2', 'utilities'];
const heated: Row = ['places', 'places', 'scope-1', '1', 'utilities'];
const burnt: Row = ['technical', 'technical', 'scope-1', '1', 'fuel'];
const finished: Row = ['post', 'post', 'scope-2', '2', 'outside'];

export const GROUPS: Readonly<Record<ActivityId, Row>> = {
  services: ['production', 'governance', 'scope-3.1', '4', 'outside'],
  office: ['production', 'offices', 'scope-3.7', '3', 'outside'],
  'office-electricity': ['production', 'offices', 'scope-2', '2', 'utilities'],
  courier: ['production', 'offices', 'scope-3.4', '3', 'outside'],
  'set-material': bought, 'set-area': bought, 'set-reuse': bought, 'set-purchase': bought, paint: bought, furniture: bought,
  costume: worn, 'costume-hire': worn, fabric: worn, laundry: worn, 'make-up': worn,
  electricity: powered, 'grid-hookup': powered, 'grid-daily': powered, studio: powered, 'heat-network': powered,
  genset: burnt, 'genset-daily': burnt, hydrogen: burnt,
  batteries: ['technical', 'technical', 'scope-3.2', '4', 'outside'],
  'natural-gas': heated, 'bottled-gas': heated, 'heating-oil': heated,
  rental: ['technical', 'technical', 'scope-3.8', '4', 'outside'],
  device: ['technical', 'technical', 'scope-3.2', '4', 'outside'],
  equipment: ['technical', 'technical', 'scope-3.8', '4', 'outside'],
  'effect-gas': ['technical', 'technical', 'scope-1', '1', 'outside'],
  'edit-suite': finished, render: finished, 'data-storage': ['post', 'post', 'scope-3.1', '4', 'outside'], 'data-transfer': ['post', 'post', 'scope-3.1', '4', 'outside'],
  'post-services': ['post', 'post', 'scope-3.1', '4', 'outside'], storage: ['post', 'post', 'scope-3.1', '4', 'outside'],
  hotel: slept, flat: slept,
  meals: eaten, drinks: eaten, 'craft-service': eaten, 'tap-water': eaten,
  car, 'car-trips': car, recce: car, 'road-fuel': car, van: car, 'truck-distance': car, 'two-wheeler': car,
  commute: commuted, 'commute-transit': commuted, 'extras-commute': commuted,
  truck: carried, 'freight-sea': carried, 'freight-rail': carried, 'freight-air': ['transport', 'travel', 'scope-3.4', '3', 'air'], 'excess-baggage': ['transport', 'travel', 'scope-3.6', '3', 'air'],
  taxi: travelled, train: travelled, transit: travelled, ferry: travelled,
  flight: flown, 'flight-cabin': flown, 'private-jet': flown, helicopter: flown,
  waste: ['unit', 'unit', 'scope-3.5', '4', 'outside'], 'food-waste': ['unit', 'unit', 'scope-3.5', '4', 'outside'], wastewater: ['unit', 'unit', 'scope-3.5', '4', 'outside'],
};
