/** Tables in a terminal. */

/** Columns as wide as their widest cell, two spaces between them. @param {readonly (readonly string[])[]} rows @returns {string[]} */
export function aligned(rows) {
  const widths = (rows[0] ?? []).map((_cell, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ').trimEnd());
}
