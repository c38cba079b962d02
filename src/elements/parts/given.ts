/**
 * What the page gives: a document, or its own factors as an object, a list, JSON text or an address, which is asked with a plain GET like
 * any other of the page's files. What cannot be had or read is told to the page and leaves everything as it was. The answer is what is
 * to be said of it; nothing where something else has been given since.
 */
import { type ParsedFactors, type Problem, parseFactors, serializeProduction } from '../../document/index.js';
import { ShootError, type ShootErrorCode } from '../../errors.js';
import type { ProductionStore } from '../../store/index.js';
import { readFragment } from '../../exchange/index.js';
import { ShootErrorEvent } from '../events.js';
import { fitFactors, parseFor } from './fitting.js';

interface Receiver extends Element { readonly productionStore: ProductionStore }
type Give = (value: unknown, receiver: Receiver, isLatest: () => boolean) => Promise<readonly Problem[] | undefined>;

const LIST = /^\uFEFF?\s*[[{]/u;
const MOST_SHOWN = 80;

function refused(receiver: Receiver, code: ShootErrorCode, problems: readonly Problem[]): readonly Problem[] {
  const [first] = problems;
  receiver.dispatchEvent(new ShootErrorEvent(new ShootError(code, { code: first?.code ?? 'invalid', path: first?.path ?? '' })));
  return problems;
}

function unreachable(address: string): ParsedFactors {
  return { kind: 'refused', problems: [{ code: 'unreachable', path: '', params: { found: address.length > MOST_SHOWN ? `${address.slice(0, MOST_SHOWN)}…` : address } }] };
}

async function fetched(address: string): Promise<ParsedFactors> {
  try {
    // The browser itself knows where the page is: nothing here reads it.
    const answer = await fetch(address);
    return answer.ok ? parseFactors(await answer.text()) : unreachable(address);
  } catch {
    return unreachable(address);
  }
}

async function readFactors(value: unknown): Promise<ParsedFactors> {
  if (value === undefined || value === null || value === '') return { kind: 'ok', records: [], warnings: [] };
  return typeof value === 'string' && !LIST.test(value) ? fetched(value) : parseFactors(value);
}

const openDocument: Give = async (value, receiver, isLatest) => {
  // Of two documents set in one breath, the later one counts.
  if (!isLatest()) return undefined;
  const parsed = parseFor(receiver.productionStore, value);
  if (parsed.kind === 'refused') return refused(receiver, 'document/refused', parsed.problems);
  receiver.productionStore.replace(parsed.production, true);
  return parsed.warnings;
};

export const GIVEN = {
  document: openDocument,
  async fragment(value, receiver, isLatest) {
    const read = await readFragment(String(value));
    if (!isLatest() || read.kind === 'absent') return undefined;
    if (read.kind === 'refused') return refused(receiver, 'document/refused', read.problems);
    return openDocument(serializeProduction(read.production), receiver, isLatest);
  },
  async factors(value, receiver, isLatest) {
    const read = await readFactors(value);
    if (!isLatest()) return undefined;
    if (read.kind === 'refused') return refused(receiver, 'factors/refused', read.problems);
    fitFactors(receiver.productionStore, read.records);
    return read.warnings;
  },
} as const satisfies Record<string, Give>;
