/** The JSON that a declaration of compiled TypeScript holds. @param {string} text @param {string} name @returns {any} */
export function declaredIn(text, name) {
  const start = text.indexOf(' = ', text.search(new RegExp(`export const ${name}\\b`))) + 3;
  return JSON.parse(text.slice(start, text.indexOf(';\n', start)).replace(/ as const$/, '').replace(/,\n([\]}])/g, '\n$1'));
}
