/** The guide of one language as one plain text, its code in place: for the demo, where there is no Storybook. */
import { readFileSync } from 'node:fs';

const PAGES = ['start', 'options', 'looks', 'exchange', 'frame', 'recipes', 'site'];
const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Code lies beside the guide, in the demo itself, or, under the name of its tool, in the zoo of hosts. */
function codeOf(name) {
  if (name === 'saves.js') return read(name);
  return read(name.includes('/') ? `../../test/hosts/zoo/${name}` : `../guide/snippets/${name}`);
}

/** @param language `en` or `fr` */
export function guideText(language) {
  return PAGES.map((name) => read(`../guide/${language}/${name}.md`)).join('\n\n').replaceAll(/^\{\{(.+)\}\}$/gmu, (_, name) => codeOf(name).trim().replaceAll(/^/gmu, '    '));
}
