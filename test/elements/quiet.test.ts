/** Spies are in place before the library is imported: importing it counts too. */
import { expect } from '@open-wc/testing';

const touched: string[] = [];

/** Notes each call of a method, or each reading and writing of an accessor, and lets it through. */
function watch(owner: object, name: string): void {
  const found = Object.getOwnPropertyDescriptor(owner, name);
  if (found === undefined) throw new Error(`there is no ${name} to watch`);
  const noting = <T extends (...given: never[]) => unknown>(original: T): T => new Proxy(original, {
    apply: (target, self, given) => { touched.push(name); return Reflect.apply(target, self, given) as unknown; },
    construct: (target, given) => { touched.push(name); return Reflect.construct(target, given) as object; },
  });
  Object.defineProperty(owner, name, {
    ...found,
    ...(typeof found.value === 'function' ? { value: noting(found.value as () => unknown) } : {}),
    ...(found.get === undefined ? {} : { get: noting(found.get.bind(window) as () => unknown) }),
    ...(found.set === undefined ? {} : { set: found.set }),
  });
}

function watchCookies(): void {
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => { touched.push('cookie'); return get?.call(document) as string; },
    set: (value: string) => { touched.push('cookie'); set?.call(document, value); },
  });
}

describe('the widgets are quiet', () => {
  before(() => {
    for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'BroadcastChannel', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'open', 'postMessage']) watch(window, name);
    watch(Navigator.prototype, 'sendBeacon');
    watch(Navigator.prototype, 'serviceWorker');
    watchCookies();
  });

  it('asks the network and the device for nothing but its own chunks, from the import to the closed balance', async () => {
    const before = performance.getEntriesByType('resource').length;
    await import('../../src/define.js');
    expect([...new Set(touched)], 'while it is imported').to.deep.equal([]);
    const { put } = await import('../suites/widget.js');
    const { film } = await import('../suites/film.js');
    const { press, within, fill } = await import('../suites/page.js');
    touched.length = 0;
    for (const tag of ['shoot-estimate', 'shoot-balance', 'shoot-production']) await put(tag, { document: film('drafting') });
    const balance = await put('shoot-balance', { document: film('estimated', 'de'), lang: 'de' });
    await fill(within(balance, 'shoot-balance-view', '#line-insurance', 'shoot-reading', '#total')!, '31850');
    await press('Tab', 'Enter', 'Escape');
    await balance.productionStore.seal('balance', '2026-11-20');
    // The command channel of the test runner itself is a WebSocket that is open already.
    expect([...new Set(touched)]).to.deep.equal([]);
    const asked = performance.getEntriesByType('resource').slice(before) as unknown as readonly PerformanceResourceTiming[];
    expect(asked.filter(({ initiatorType, name }) => new URL(name).origin !== location.origin || !['script', 'other', 'fetch'].includes(initiatorType)).map(({ name }) => name)).to.deep.equal([]);
  });

  it('leaves nothing on the device', () => {
    expect([sessionStorage.length, document.cookie]).to.deep.equal([0, '']);
  });

  it('adds nothing to the page it is on', async () => {
    const { put } = await import('../suites/widget.js');
    const globals = new Set(Object.keys(window));
    const head = document.head.innerHTML;
    await put('shoot-estimate');
    expect(Object.keys(window).filter((name) => !globals.has(name))).to.deep.equal([]);
    expect(document.head.innerHTML).to.equal(head);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('would be heard if it were not', async () => {
    touched.length = 0;
    void localStorage;
    await fetch('data:,');
    void document.cookie;
    expect(touched).to.deep.equal(['localStorage', 'fetch', 'cookie']);
  });
});
