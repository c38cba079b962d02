/** The manifest of the elements says all that a page may use, and nothing else: editors and catalogues read it. It is built before. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const { modules } = JSON.parse(read('dist/custom-elements.json'));
const declarations = modules.flatMap(({ path, declarations: all }) => all.map((each) => ({ ...each, path })));
const elements = declarations.filter(({ tagName }) => tagName !== undefined);
const TAGS = [...read('src/elements/index.ts').matchAll(/from '\.\/(shoot-[\w-]+)\.js'/g)].map(([, tag]) => tag);
/** Each class of events.ts with its name. */
const EVENTS = new Map([...read('src/elements/events.ts').matchAll(/export class (\w+).*?super\('(shoot-[\w-]+)'/gs)].map(([, type, name]) => [name, type]));
const HOLDERS = ['shoot-production', 'shoot-estimate', 'shoot-balance'];

/** The public fields of a class with their attribute, as the source declares them. */
function declared(file) {
  return [...read(`src/elements/${file}.ts`).matchAll(/@property\(([^)]*)\)\s+(private |protected )?(?:override )?(?:get )?(\w+)/g)]
    .filter(([, , hidden], index, all) => hidden === undefined && !/@internal \*\/\s*$/.test(all[index].input.slice(0, all[index].index)))
    .map(([, options, , name]) => ({ name, attribute: options.includes('attribute: false') ? undefined : /attribute: '([\w-]+)'/.exec(options)?.[1] ?? name }));
}

describe('the manifest of the elements', () => {
  it('has every public element, its definition and its summary, and no other', () => {
    ok(TAGS.length >= 8);
    deepEqual(elements.map(({ tagName }) => tagName).sort(), [...TAGS].sort());
    deepEqual(elements.filter(({ summary }) => !summary).map(({ tagName }) => tagName), []);
    deepEqual(modules.flatMap(({ exports: all }) => all).filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => name).sort(), [...TAGS].sort());
  });

  for (const { tagName, members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = [], superclass } of elements) {
    describe(`of <${tagName}>`, () => {
      it('has every public property and attribute, with what it is and its type', () => {
        const own = [tagName, 'shoot-element', ...superclass.name === 'DocumentElement' ? ['document-element'] : []].flatMap(declared);
        deepEqual(own.map(({ name }) => name).filter((name) => !members.some((member) => member.name === name)), []);
        deepEqual(own.flatMap(({ attribute }) => attribute ?? []).filter((name) => !attributes.some((attribute) => attribute.name === name)), []);
        const wrong = [...attributes, ...members].filter(({ kind, description, type, return: given }) => !description?.trim() || !(kind === 'method' ? given?.type : type)?.text);
        deepEqual(wrong.map(({ name }) => name), []);
      });

      it('shows nothing private', () => {
        deepEqual(members.filter(({ name, privacy }) => /^[#_]/.test(name) || (privacy ?? 'public') !== 'public').map(({ name }) => name), []);
        deepEqual(members.filter(({ name }) => ['givenStore', 'trouble', 'isLocked', 'formResetCallback', 'renderFiles'].includes(name)), []);
      });

      it('has its events, each with its class and when', () => {
        for (const { name, type, description } of events) {
          ok(description?.trim(), name);
          equal(type?.text, EVENTS.get(name) ?? 'Event', name);
        }
        if (HOLDERS.includes(tagName)) deepEqual(events.map(({ name }) => name).sort(), [...EVENTS.keys()].sort());
        else deepEqual(events.filter(({ name }) => ['shoot-save-request', 'shoot-freeze-request'].includes(name)), []);
      });

      it('has its slots, its parts and the sixteen tokens', () => {
        const sources = [tagName, `${tagName}-view`].map((file) => { try { return read(`src/elements/${file}.ts`); } catch { return ''; } }).join('');
        const parts = [...sources.matchAll(/\bpart="(\w+)"/g)].map(([, name]) => name);
        deepEqual([...new Set(parts)].filter((name) => !cssParts.some((part) => part.name === name)), []);
        const slotted = [...read(`src/elements/${tagName}.ts`).matchAll(/<slot(?: name="(\w+)")?[ >]/g)].map(([, name]) => name ?? '');
        deepEqual([...new Set(slotted)], slots.map(({ name }) => name));
        equal(cssProperties.length, 16);
        deepEqual([...slots, ...cssParts, ...cssProperties].filter(({ description }) => !description?.trim()), []);
      });
    });
  }

  it('has the class of every event, and what each carries', () => {
    equal(EVENTS.size, 5);
    const classes = declarations.filter(({ path }) => path.endsWith('/events.js'));
    deepEqual(classes.map(({ name }) => name), [...EVENTS.values()]);
    for (const { name, description, members } of classes) {
      ok(description?.trim(), name);
      deepEqual((members ?? []).filter((member) => !member.description?.trim() || !member.type?.text).map((member) => `${name}.${member.name}`), []);
    }
  });

  it('is of modules that were built', () => {
    const built = new Set(readdirSync(new URL('dist/esm/elements/', root)).map((name) => `dist/esm/elements/${name}`));
    deepEqual(modules.map(({ path }) => path).filter((path) => !built.has(path)), []);
  });
});
