/**
 * What a page does that somebody could be told of. `watch` is put into a page before any other script; it lets everything through and
 * keeps a note of it: in `watched.reached` what was reached for, in `watched.told` what was said to the page in events, or copied.
 * What it cannot see is what no script can: a read of `location`, whose members cannot be replaced. For that there are SECRETS, which
 * stand in the page's address and in its stores and must turn up nowhere, and test/reaches.mjs, which reads the source.
 */

/** What the host's page has about it and no widget has any business with. */
export const SECRETS = {
  path: 'sekret-path', query: 'sekret-query', hash: 'sekret-hash', referrer: 'sekret-referrer', cookie: 'sekret-cookie', stored: 'sekret-stored', session: 'sekret-session', window: 'sekret-window', title: 'sekret-title',
};

export function watch() {
  const reached = [];
  const told = [];
  Object.defineProperty(window, 'watched', { value: { reached, told } });
  const text = (value) => { try { return typeof value === 'string' ? value : JSON.stringify(value) ?? String(value); } catch { return String(value); } };

  const ownerOf = (target, name) => {
    for (let each = target; each; each = Object.getPrototypeOf(each)) if (Object.hasOwn(each, name)) return each;
    return undefined;
  };
  /** Notes each call, construction, get and set of a member. */
  const over = (target, name, as, into = reached) => {
    const owner = ownerOf(target, name);
    if (owner === undefined) return;
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (!found.configurable) return;
    const note = (given) => { into.push([as, ...[...given].slice(0, 2).map(text)].join(' ')); };
    if (typeof found.value === 'function') {
      Object.defineProperty(owner, name, { ...found, value: new Proxy(found.value, {
        apply(called, self, given) { note(given); return Reflect.apply(called, self, given); },
        construct(called, given, target_) { note(given); return Reflect.construct(called, given, target_); },
      }) });
      return;
    }
    Object.defineProperty(owner, name, { ...found,
      get() { note([]); return found.get.call(this); },
      ...(found.set === undefined ? {} : { set(value) { note(['=', value]); found.set.call(this, value); } }) });
  };
  const overAll = (target, as, names) => { for (const name of names) over(target, name, `${as}.${name}`); };

  overAll(Document.prototype, 'document', ['cookie', 'URL', 'documentURI', 'referrer', 'domain', 'title']);
  over(Node.prototype, 'baseURI', 'node.baseURI');
  overAll(window, 'window', ['fetch', 'Request', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'BroadcastChannel', 'MessageChannel', 'Image',
    'Audio', 'FontFace', 'PerformanceObserver', 'postMessage', 'open', 'name', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'navigation', 'opener', 'parent', 'top', 'frameElement', 'origin']);
  overAll(Storage.prototype, 'storage', ['getItem', 'setItem', 'removeItem', 'clear', 'key', 'length']);
  overAll(Navigator.prototype, 'navigator', ['sendBeacon', 'serviceWorker', 'geolocation', 'mediaDevices', 'permissions', 'credentials', 'storage', 'userAgent', 'userAgentData', 'cookieEnabled', 'plugins', 'clipboard']);
  overAll(Clipboard.prototype, 'clipboard', ['read', 'readText']);
  over(Clipboard.prototype, 'writeText', 'copied', told);
  overAll(IDBFactory.prototype, 'indexedDB', ['open', 'deleteDatabase', 'databases']);
  overAll(History.prototype, 'history', ['pushState', 'replaceState', 'state']);
  overAll(Performance.prototype, 'performance', ['getEntries', 'getEntriesByType', 'getEntriesByName']);
  overAll(MessagePort.prototype, 'port', ['postMessage']);
  overAll(HTMLIFrameElement.prototype, 'iframe', ['contentWindow', 'contentDocument']);
  overAll(HTMLCanvasElement.prototype, 'canvas', ['toDataURL', 'toBlob']);

  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function dispatched(event) {
    const held = Object.fromEntries(Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted').map((name) => [name, event[name]]));
    const { error } = held;
    told.push(`${event.type} ${text(error ? { ...held, error: [error.message, error.stack, { ...error }] } : held)} ${text(event.detail)}`);
    return dispatchEvent.call(this, event);
  };
}

/** Everything that stands on the page, in shadow roots too: markup and what is in the fields. */
export function standing() {
  const found = [];
  const visit = (root) => {
    found.push(root.innerHTML);
    for (const element of root.querySelectorAll('*')) {
      if (typeof element.value === 'string') found.push(element.value);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document.body);
  return found.join('\n');
}

/**
 * What a leak of each kind looks like: [what leaks, what the note begins with]. Each is run in the page, and must be seen.
 * `asked` names what must have gone out on the network instead of a note.
 */
export const LEAKS = [
  [() => document.cookie, 'document.cookie'],
  [() => { document.cookie = 'a=b'; }, 'document.cookie = a=b'],
  [() => cookieStore.getAll(), 'window.cookieStore'],
  [() => localStorage.getItem('a'), 'storage.getItem a'],
  [() => localStorage.setItem('a', 'b'), 'storage.setItem a b'],
  [() => { localStorage.a = 'b'; }, 'window.localStorage'],
  [() => Object.keys(localStorage), 'window.localStorage'],
  [() => sessionStorage.setItem('a', 'b'), 'window.sessionStorage'],
  [() => { indexedDB.open('a').onsuccess = () => {}; }, 'indexedDB.open a'],
  [() => caches.open('a').then(() => {}), 'window.caches'],
  [() => { navigator.storage.getDirectory().catch(() => {}); }, 'navigator.storage'],
  [() => { window.name = 'a'; }, 'window.name = a'],
  [() => { void window.name; }, 'window.name'],
  [() => { document.title = 'a'; }, 'document.title = a'],
  [() => document.URL, 'document.URL'],
  [() => document.documentURI, 'document.documentURI'],
  [() => document.body.baseURI, 'node.baseURI'],
  [() => document.referrer, 'document.referrer'],
  [() => performance.getEntriesByType('navigation')[0].name, 'performance.getEntriesByType navigation'],
  [() => { history.replaceState(null, ''); }, 'history.replaceState'],
  [() => { void navigator.userAgent; }, 'navigator.userAgent'],
  [() => { navigator.clipboard.readText().catch(() => {}); }, 'clipboard.readText'],
  [() => { postMessage('a', '*'); }, 'window.postMessage a *'],
  [() => { new BroadcastChannel('a').close(); }, 'window.BroadcastChannel a'],
  [() => { void navigator.serviceWorker; }, 'navigator.serviceWorker'],
  [() => { new Worker(URL.createObjectURL(new Blob(['']))).terminate(); }, 'window.Worker'],
  [() => { open('about:blank')?.close(); }, 'window.open about:blank'],
  [() => { fetch('/leak').catch(() => {}); }, 'window.fetch /leak', '/leak'],
  [() => { const asking = new XMLHttpRequest(); asking.open('GET', '/leak'); asking.send(); }, 'window.XMLHttpRequest', '/leak'],
  [() => { navigator.sendBeacon('/leak', 'a'); }, 'navigator.sendBeacon /leak', '/leak'],
  [() => { new EventSource('/leak').close(); }, 'window.EventSource /leak'],
  [() => { new WebSocket(`ws://${document.location.host}/leak`).close(); }, 'window.WebSocket ws://'],
  [() => { new Image().src = '/leak'; }, 'window.Image', '/leak'],
  [() => { document.createElement('img').src = '/leak'; }, undefined, '/leak'],
  [() => { document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/leak' })); }, undefined, '/leak'],
  [() => { document.body.append(Object.assign(document.createElement('script'), { src: '/leak' })); }, undefined, '/leak'],
  [() => { document.body.append(Object.assign(document.createElement('iframe'), { src: '/leak' })); }, undefined, '/leak'],
  [() => { document.body.style.backgroundImage = 'url(/leak)'; }, undefined, '/leak'],
  [() => {
    document.body.append(Object.assign(document.createElement('iframe'), { name: 'aside' }), Object.assign(document.createElement('form'), { method: 'post', action: '/leak', target: 'aside' }));
    document.forms[0].submit();
  }, undefined, 'POST'],
];

/** Ways in which a secret could come out of the page that only the search for it sees, because nothing was reached for that can be watched: [where, the note of it, how]. */
export const SPILLS = [
  ['the markup of the page', 'standing', () => { document.body.append(Object.assign(document.createElement('p'), { textContent: location.hash })); }],
  ['a shadow root', 'standing', () => { const host = document.createElement('p'); host.attachShadow({ mode: 'open' }).innerHTML = `<a href="${location.search}"></a>`; document.body.append(host); }],
  ['a field', 'standing', () => { document.body.append(Object.assign(document.createElement('input'), { value: location.pathname })); }],
  ['an event', 'told', () => { document.dispatchEvent(Object.assign(new Event('shoot-change'), { about: location.search })); }],
  ['the console', 'said', () => { console.info(location.hash); }],
  ['what is stored', 'stored', () => { localStorage.setItem('a', location.search); }],
  ['a request', 'requests', () => { document.createElement('img').src = `/leak?${location.hash.slice(1)}`; }],
];
