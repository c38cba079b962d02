/** "1 ligne", "4 lignes": the plural begins where the language says. */
export function plural(count: number, one: string, many: string, from = 2): string {
  return `${count}\u00a0${count < from && count > -from ? one : many}`;
}
