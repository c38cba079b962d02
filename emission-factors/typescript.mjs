/** How compile.mjs writes values into TypeScript: deterministic, and light where the browser carries them. */

/** Texts in one, `|` between them. @param {readonly string[]} texts */
export function packed(texts) {
  const split = texts.find((text) => text.includes('|'));
  if (split !== undefined) throw new Error(`"${split}" holds the mark that separates values`);
  return texts.join('|');
}

/** JSON is a subset of TypeScript, but for two line separators that no string here may hold. @param {unknown} value */
export function literal(value) {
  return JSON.stringify(value, undefined, 2);
}

/** @param {readonly unknown[]} items one a line */
export function rows(items) {
  return `[\n${items.map((item) => `  ${JSON.stringify(item)},\n`).join('')}]`;
}

/** @param {Record<string, unknown>} record one member a line */
export function members(record) {
  return `{\n${Object.entries(record).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join('')}}`;
}
