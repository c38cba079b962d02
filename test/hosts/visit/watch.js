/**
 * The first script of every page of the zoo. It keeps a note of all that goes wrong, in a way that every engine has, and finds the widget
 * wherever the page has put it: through shadow roots and through frames of the same origin.
 */
(() => {
  const wrong = [];
  const said = [];
  const { error, warn } = console;
  console.error = (...given) => { wrong.push(`console: ${given.join(' ')}`); error.apply(console, given); };
  console.warn = (...given) => { said.push(given.join(' ')); warn.apply(console, given); };
  addEventListener('error', (event) => { wrong.push(`error: ${event.message ?? `${event.target.src ?? event.target.href} cannot be fetched`}`); }, true);
  addEventListener('unhandledrejection', ({ reason }) => { wrong.push(`rejection: ${reason?.stack ?? reason}`); });
  document.addEventListener('securitypolicyviolation', (event) => { wrong.push(`violation of ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`); });

  /** All elements with the windows they stand in, wherever they stand. */
  function* pierce(node = document, frames = []) {
    for (const element of node.querySelectorAll('*')) {
      yield [element, frames];
      if (element.shadowRoot) yield* pierce(element.shadowRoot, frames);
      const inner = element.localName === 'iframe' ? element.contentDocument : null;
      if (inner) yield* pierce(inner, [...frames, element]);
    }
  }
  const find = (tag, root = document) => {
    for (const found of pierce(root)) if (found[0].localName === tag) return found;
    return [undefined, []];
  };
  /** Where an element stands in the window. */
  const zoomOf = (element) => { let zoom = 1; for (let each = element; each; each = each.parentElement ?? each.getRootNode().host) zoom *= Number(getComputedStyle(each).zoom) || 1; return zoom; };
  const place = (element, frames) => {
    let { x, y, width, height } = element.getBoundingClientRect();
    // WebKit tells the place of what is zoomed as if it were not.
    const zoom = zoomOf(element);
    if (zoom !== 1 && Math.round(width) === element.offsetWidth) [x, y, width, height] = [x, y, width, height].map((length) => length * zoom);
    for (const frame of frames) {
      const around = frame.getBoundingClientRect();
      x += around.x + frame.clientLeft;
      y += around.y + frame.clientTop;
    }
    return { x, y, width, height };
  };
  const widget = () => find('shoot-estimate');
  const inside = (tag) => { const [element] = widget(); return element?.shadowRoot ? find(tag, element.shadowRoot)[0] : undefined; };
  const fieldOf = (line) => {
    const [element, frames] = widget();
    const entry = element?.shadowRoot?.querySelector(`shoot-estimate-entry#line-${line}`);
    const input = entry?.shadowRoot?.querySelector('shoot-reading')?.shadowRoot?.querySelector('input');
    return [input, frames];
  };
  const frame = (count) => new Promise((resolve) => {
    const next = (left) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });
  const MOST_FRAMES = 400;
  const QUIET = 3;

  window.zoo = {
    /** All that went wrong, in the frames of the page too, and every address outside that was asked for. */
    notes() {
      const frames = [window];
      for (const [element] of pierce()) if (element.localName === 'iframe' && element.contentWindow?.zoo) frames.push(element.contentWindow);
      const asked = frames.flatMap((each) => each.performance.getEntriesByType('resource').map(({ name }) => name));
      return { wrong: frames.flatMap((each) => each.zoo.own.wrong), said: frames.flatMap((each) => each.zoo.own.said), asked };
    },
    own: { wrong, said },
    /** Resolves with the widget's place once its lines and its names are there and nothing has changed for several frames. */
    async settled(count) {
      let last = '';
      for (let quiet = 0, frames = 0; quiet < QUIET && frames < MOST_FRAMES; frames += 1) {
        await frame(1);
        const [element, around] = widget();
        const elements = element?.shadowRoot ? [...pierce(element.shadowRoot)].map(([each]) => each) : [];
        const lines = elements.filter((each) => each.localName === 'shoot-estimate-entry').length;
        // The sources come last, with a chunk that nothing stands for before.
        const undone = elements.filter((each) => (each.localName.includes('-') && !each.matches(':defined')) || (each.localName === 'shoot-sources' && !each.shadowRoot?.querySelector('section'))).length;
        const now = JSON.stringify([element && place(element, around), elements.length, undone, document.documentElement.scrollHeight]);
        quiet = lines === count && undone === 0 && now === last ? quiet + 1 : 0;
        last = now;
      }
      const [element, around] = widget();
      return element && place(element, around);
    },
    /** Once an element of that name is more than a tag. */
    ready: (tag) => customElements.whenDefined(tag).then(() => frame(2)),
    /** The middle of a line's first field. */
    field(line) {
      const [input, frames] = fieldOf(line);
      if (input === undefined || input === null) return undefined;
      const { x, y, width, height } = place(input, frames);
      return { x: x + width / 2, y: y + height / 2 };
    },
    isFocused: (line) => { const [input] = fieldOf(line); return input !== undefined && input !== null && input.getRootNode().activeElement === input && input.ownerDocument.hasFocus(); },
    /** What the widget shows and holds now. */
    read() {
      const [element] = widget();
      const output = inside('shoot-total')?.shadowRoot?.querySelector('output');
      const holder = element?.closest('shoot-production') ?? element;
      return { shown: output?.textContent.replace(/\s+/gu, ' ').trim(), document: holder?.document, heard: document.querySelector('#heard')?.textContent };
    },
    /** Waits until that is the total shown; gives what it reads then, or in the end. */
    async shows(text) {
      for (let frames = 0; frames < 300 && !` ${this.read().shown} `.includes(` ${text} `); frames += 1) await frame(1);
      await frame(2);
      return this.read();
    },
  };
})();
