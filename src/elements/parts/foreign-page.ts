/**
 * What a widget does about the page around it that its styles cannot.
 * - A reset that unsets every element leaves it inline, where no container is: then it is made a block again. One that is hidden stays so.
 * - A page with shortcuts of one key looks whether the target of a key is a field; from outside that is the widget. So what is typed into a
 *   field stays inside. Keys that write nothing go on: Escape may close the dialog around, and shortcuts with Control are the page's.
 */
const FIELDS = 'input, select, textarea';

function keepTyping(event: Event): void {
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  const [target] = event.composedPath();
  if (key.length === 1 && !ctrlKey && !metaKey && !altKey && target instanceof Element && target.matches(FIELDS)) event.stopPropagation();
}

export function settleIn(widget: HTMLElement): void {
  for (const priority of ['', 'important']) if (getComputedStyle(widget).display === 'inline') widget.style.setProperty('display', 'block', priority);
  for (const type of ['keydown', 'keypress', 'keyup']) widget.addEventListener(type, keepTyping);
}
