/**
 * What paper gets, on the screen: the rules that widgets keep for print apply to everything, until the function that comes
 * back is called. Widgets of a class share their style sheets, so each sheet is turned once.
 */
function* sheetsIn(root: ParentNode): Generator<CSSStyleSheet> {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot === null) continue;
    yield* shadowRoot.adoptedStyleSheets;
    yield* sheetsIn(shadowRoot);
  }
}

const isForPrint = (rule: CSSRule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print';

export function putOnPaper(root: ParentNode): () => void {
  const rules = [...new Set(sheetsIn(root))].flatMap((sheet) => [...sheet.cssRules].filter(isForPrint));
  for (const { media } of rules) media.mediaText = 'all';
  return () => { for (const { media } of rules) media.mediaText = 'print'; };
}
