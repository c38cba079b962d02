/** The code of the guide: files that a test runs. A page names one by itself on a line, `{{two-lines.html}}`; a file that is missing is an error. */
const FILES = import.meta.glob<string>(['./snippets/*', '../demo/saves.js', '../../test/hosts/zoo/*/{Estimate.*,vite.config.mjs}'], { query: '?raw', import: 'default', eager: true });

const texts = new Map(Object.entries(FILES).flatMap(([path, text]) => {
  const parts = path.split('/');
  return [[parts.at(-1) ?? path, text], [parts.slice(-2).join('/'), text]];
}));

/** By what its ending is shown, where that is another. */
const SHOWN_AS: Readonly<Record<string, string>> = { mjs: 'js', vue: 'html', svelte: 'html', txt: '' };

function fenced(name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`the guide names ${name}, which is no file of its code`);
  const ending = name.split('.').at(-1) ?? '';
  return `\`\`\`${SHOWN_AS[ending] ?? ending}\n${text.trim()}\n\`\`\``;
}

/** A page with its code in place. */
export function filled(page: string): string {
  return page.replaceAll(/^\{\{(.+)\}\}$/gmu, (_, name: string) => fenced(name));
}
