/** What a page's own script is told by the compiler about the events. Compiled, never run. */
import type { ShootEstimate, ShootSaveRequestEvent } from '../../src/elements/index.js';
import '../../src/define.js';

const element: ShootEstimate | null = document.querySelector('shoot-estimate');
element?.addEventListener('shoot-save-request', (event) => {
  const held: ShootSaveRequestEvent = event;
  keep(held.text, event.fileName);
  event.preventDefault();
  // @ts-expect-error a save says nothing of a date
  keep(event.date);
});
// A page may listen further out: they bubble.
document.addEventListener('shoot-freeze-request', ({ kind, date }) => {
  const which: 'estimate' | 'balance' = kind;
  keep(which, date);
});
document.body.addEventListener('shoot-error', ({ error }) => { keep(error.code); });
window.addEventListener('shoot-save-request', (event) => { keep(event.text); });
document.addEventListener('shoot-change', (event) => {
  // @ts-expect-error a change carries nothing: the document is read from the element
  keep(event.text);
});
// @ts-expect-error what is kept is kept
element?.addEventListener('shoot-save-request', (event) => { event.text = ''; });
// @ts-expect-error autosave is the name of a draft, not a switch
if (element !== null) element.autosave = true;

function keep(..._texts: readonly string[]): void {}
