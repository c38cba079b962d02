/** A draft on this device, from outside: what stands in the storage, what the notice says, and what another tab does. */
import { fixtureSync, html, waitUntil } from '@open-wc/testing';
import type { ShootProduction } from '../../src/elements/index.js';
import type { KeptDraft } from '../../src/elements/draft-shelf.js';
import { serializeProduction } from '../../src/document/index.js';
import { draft, fuel, opened } from './film.js';
import { buttonSaying, click, said, within } from './page.js';

export const KEY = 'shootprint/draft/pilot';
export const OTHER_KEY = 'shootprint/draft/other';
const PATIENCE = { interval: 10, timeout: 6_000 } as const;

export const storedVersions = (): readonly string[] => {
  const raw = localStorage.getItem(KEY);
  return raw === null ? [] : (JSON.parse(raw) as { readonly versions: readonly string[] }).versions;
};
export const stored = (): string | undefined => storedVersions()[0];

export const textOf = (litres: string): string => serializeProduction(opened(draft(fuel(litres))));
const litresIn = (text: string): string => opened(text).entries.map(({ planned }) => (planned.kind === 'quantity' ? planned.inputs['total']?.toFixed() ?? '' : '')).join();
/** The litres in each version that is stored, the draft first. */
export const storedLitres = (): readonly string[] => storedVersions().map(litresIn);
export const litresOf = (element: ShootProduction): string => litresIn(serializeProduction(element.productionStore.state.production));

export const noticeOf = (element: ShootProduction): string => said(within(element, 'shoot-draft', '.toast'));
export const says = (element: ShootProduction, words: string): Promise<void> =>
  waitUntil(() => noticeOf(element).includes(words.replace(/\s+/gu, ' ')), `“${words}” is not said`, PATIENCE);
export const shows = (element: ShootProduction, litres: string): Promise<void> => waitUntil(() => litresOf(element) === litres, `${litres} L are not shown`, PATIENCE);

export function put(name = 'pilot'): ShootProduction {
  return fixtureSync<ShootProduction>(html`<shoot-production lang="fr" autosave=${name}></shoot-production>`);
}

/** Room that another page of the site takes. */
export const ROOM = 'filled by another page of the site';
const clear = (): void => { for (const key of [KEY, OTHER_KEY, ROOM]) localStorage.removeItem(key); };

/** Each test of a suite finds the device empty; files that run at the same time share it, and wait for one another. */
export function onThisDevice(): void {
  let leaveDevice: (() => void) | undefined;
  before(() => new Promise<void>((resolve) => {
    void navigator.locks.request('device', () => new Promise<void>((release) => { leaveDevice = release; resolve(); }));
  }));
  beforeEach(clear);
  after(() => {
    clear();
    leaveDevice?.();
  });
}

/** A page that was opened, with its notice. */
export async function tab(): Promise<ShootProduction> {
  const element = put();
  await waitUntil(() => noticeOf(element) !== '', 'there is no notice', PATIENCE);
  return element;
}

/** Somebody changes the production: the first time a line is added, then its litres are. */
export function change(element: ShootProduction, litres: string): void {
  const entry = fuel(litres);
  const { production } = element.productionStore.state;
  if (production.entries.length === 0) element.productionStore.dispatch({ kind: 'entry/add', entry });
  else element.productionStore.dispatch({ kind: 'planned/set', id: 'fuel', reading: entry.planned });
}

/** Changed, and kept. */
export async function changed(element: ShootProduction, litres: string): Promise<void> {
  change(element, litres);
  await waitUntil(() => storedLitres().includes(litres), `${litres} L are not kept`, PATIENCE);
}

export const press = (element: ShootProduction, words: string): Promise<void> => click(buttonSaying(words, within(element, 'shoot-draft') ?? undefined));

/** What another tab's write looks like from here. */
export function writeElsewhere(draftThere: Partial<KeptDraft> & { readonly text: string }, isTold = true): void {
  const { text, others = [], from = '' } = draftThere;
  localStorage.setItem(KEY, JSON.stringify({ versions: [text, ...others], from }));
  if (isTold) dispatchEvent(new StorageEvent('storage', { key: KEY }));
}

/** The page is left. */
export const leave = (): void => { dispatchEvent(new PageTransitionEvent('pagehide')); };
