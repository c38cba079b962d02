/**
 * What a widget does about the page around it that its styles cannot.
 * - A reset that unsets every element leaves it inline, where no container is: then it is made a block again. One that is hidden stays so.
 * - A page with shortcuts of one key looks whether the target of a key is a field; from outside that is the widget. So what is typed into a
 *   field stays inside. Keys that write nothing go on: Escape may close the dialog around, and shortcuts with Control are the page's.
 */
function keepTyping(event: Event): void {
  const { key, ctrlKey, metaKey } = event as Partial<KeyboardEvent>;
  // Where a browser fills a field in by itself, there is an event without a key.
  if (key?.length === 1 && !ctrlKey && !metaKey && (event.composedPath()[0] as Element).matches('input,select,textarea')) event.stopPropagation();
}

export function settleIn(widget: HTMLElement): void {
  if (getComputedStyle(widget).display === 'inline') widget.style.setProperty('display', 'block', 'important');
  widget.addEventListener('keydown', keepTyping);
  widget.addEventListener('keypress', keepTyping);
}
