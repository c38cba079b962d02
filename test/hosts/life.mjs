/** A widget driven through its life: what a person does with it, and whatever else can be pressed or typed into. Runs in the page. */

/** Lets the page find what stands in its shadow roots too. */
export function helpers() {
  window.pierce = function* pierce(node = document) {
    for (const child of node.querySelectorAll('*')) {
      yield child;
      if (child.shadowRoot) yield* pierce(child.shadowRoot);
    }
  };
}

/**
 * Types into every field, chooses in every list, opens every fold and presses every button once, in an order that changes nothing
 * before it has been looked at: what replaces or takes away comes when nothing else is left. Gives the number of buttons pressed.
 */
export async function sweep() {
  const frame = () => new Promise((resolve) => { setTimeout(resolve, 0); });
  const pressed = new WeakSet();
  const told = (field, type) => field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  let count = 0;
  for (let round = 0; round < 3; round += 1) {
    for (const field of [...window.pierce()].filter((element) => element.matches('input, select, textarea') && !element.disabled)) {
      if (pressed.has(field) || field.type === 'file') continue;
      pressed.add(field);
      if (field.localName === 'select') field.selectedIndex = field.options.length - 1;
      else if (['checkbox', 'radio'].includes(field.type)) { field.click(); continue; }
      else field.value = field.type === 'date' ? '2026-03-02' : field.inputMode === 'text' || field.type === 'search' ? 'train' : '12';
      told(field, 'input');
      told(field, 'change');
    }
    await frame();
    const buttons = [...window.pierce()].filter((element) => element.matches('button, summary') && !pressed.has(element) && !element.disabled);
    // Opening, saving and replacing last; of many alike a few.
    const late = (button) => Number(button.closest('.bar, dialog, .toast') !== null || button.getRootNode().host?.localName === 'shoot-file-bar');
    for (const button of buttons.sort((one, other) => late(one) - late(other)).slice(0, 50)) {
      pressed.add(button);
      button.focus();
      button.click();
      count += 1;
      if (count % 10 === 0) await frame();
    }
    await frame();
  }
  return count;
}
