/** Documents that tests open: the example film in each stage, and a few lines written on purpose. */
import * as library from '../../src/index.js';
import { buildEmpty, buildTelevisionFilm, buildUnreadable } from '../../stories/productions/television-film.mjs';
import type { Entry, Production, ProductionDocument, Profile, Reading, Stage } from '../../src/index.js';
import { decimal } from '../../src/index.js';

const { ABSENT, catalogue, closeBalance, documentOf, emptyProduction, freezeEstimate, parseProduction } = library;

export { catalogue };
export type Language = 'fr' | 'en' | 'de';

const built = new Map<string, ProductionDocument>();

/** The invented television film: 50 lines and more. Give what comes out to one element only; it is a fresh copy each time. */
export function film(stage: Stage | 'empty' | 'unreadable' = 'drafting', language: Language = 'fr'): ProductionDocument {
  const key = `${stage} ${language}`;
  let document = built.get(key);
  if (document === undefined) {
    if (stage === 'empty') document = buildEmpty(library);
    else document = stage === 'unreadable' ? buildUnreadable(library, { language }) : buildTelevisionFilm(library, { stage, language });
    built.set(key, document);
  }
  return structuredClone(document);
}

/** What stands for that factor in the newest edition. */
export const current = (id: string): string => catalogue.successor(id)?.id ?? id;

/** A reading with a published factor, typed as inputs. */
export function read(factor: string, unit: library.Unit, inputs: Readonly<Record<string, string>>, quality: library.Quality = 'estimated'): Reading {
  return { kind: 'quantity', inputs: Object.fromEntries(Object.entries(inputs).map(([name, text]) => [name, decimal(text)])), unit, factor, quality };
}

export function line(id: string, activity: library.ActivityId, planned: Reading, more: Partial<Entry> = {}): Entry {
  return { id, activity, label: '', phase: 'shoot', department: 'unit', country: 'FR', planned, actual: ABSENT, ...more };
}

/** 3.1 kg a litre, known by its total alone. */
export const fuel = (litres: string, id = 'fuel', more: Partial<Entry> = {}): Entry => line(id, 'road-fuel', read('fuel.diesel.b7.fr', 'L', { total: litres }), more);
export const cars = (id = 'cars', more: Partial<Entry> = {}): Entry => line(id, 'car', read('car.diesel.fr', 'vehicle.km', { vehicles: '3', days: '24', dailyDistance: '85.5' }), more);
export const trains = (id = 'trains', more: Partial<Entry> = {}): Entry => line(id, 'train', read('train.high-speed.fr', 'passenger.km', { passengers: '12', trips: '2', distance: '465' }), more);

const PROFILE: Partial<Profile> = { title: 'Le Quai', runtimeMinutes: 90, shootingDays: 24, crew: 35 };

export function production(entries: readonly Entry[], profile: Partial<Profile> = {}): Production {
  return { ...emptyProduction(catalogue.edition.id, { ...PROFILE, ...profile }), entries };
}

export const draft = (...entries: readonly Entry[]): ProductionDocument => documentOf(production(entries));
export const frozen = (...entries: readonly Entry[]): ProductionDocument => documentOf(freezeEstimate(production(entries), catalogue, '2026-03-02'));

/** Closed with every plan carried over. */
export const closed = (...entries: readonly Entry[]): ProductionDocument => documentOf(closeBalance(freezeEstimate(production(entries), catalogue, '2026-03-02'), catalogue, '2026-11-20'));

/** The production that a document opens to. */
export function opened(document: unknown): Production {
  const parsed = parseProduction(document);
  if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.problems));
  return parsed.production;
}
