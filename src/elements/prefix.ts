/**
 * How the tags of this copy of the library begin: "shoot", unless the page asks for another beginning (`define({ prefix: 'fund' })` makes `<fund-estimate>`), so
 * that two copies live side by side, each with its own widgets inside. Templates and styles are written with "shoot-"; here they are told apart.
 */
import { type CSSResult, type CSSResultOrNative, html as litHtml, unsafeCSS } from 'lit';
import { ShootError } from '../errors.js';

const WRITTEN = 'shoot';
/** What the platform allows in front of "-estimate". */
const USABLE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
/** Neither a token (`--shoot-accent`) nor a class begins so. */
const IN_STYLES = /(?<![-\w.])shoot-/gu;
const IN_TEMPLATES = /(?<=<\/?)shoot-/gu;

/** Decided once: what has been registered or rendered keeps its name. */
let decided: string | undefined;
const renamed = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** Asks for a beginning. Gives the one that holds: the first that was asked for. Throws "prefix/unusable" for what no tag can begin with. */
export function decidePrefix(asked = WRITTEN): string {
  if (!USABLE.test(asked)) throw new ShootError('prefix/unusable', { prefix: asked });
  return decided ??= asked;
}

const isAsWritten = (): boolean => (decided ?? WRITTEN) === WRITTEN;
const rename = (text: string, tags: RegExp): string => text.replace(tags, `${decided ?? WRITTEN}-`);

/** A tag under the name that it has on this page. Its type stays that of the tag as written. */
export function tagName<Tag extends string>(tag: Tag): Tag {
  return rename(tag, IN_STYLES) as Tag;
}

/** Lit's `html`, for templates that hold widgets. */
export const html: typeof litHtml = (strings, ...values) => litHtml(isAsWritten() ? strings : named(strings), ...values);

/** Lit knows a template by its strings: they are the same at each rendering. */
function named(strings: TemplateStringsArray): TemplateStringsArray {
  const known = renamed.get(strings);
  if (known !== undefined) return known;
  const names = (texts: readonly string[]): string[] => texts.map((text) => rename(text, IN_TEMPLATES));
  const found = Object.assign(names(strings), { raw: names(strings.raw) });
  renamed.set(strings, found);
  return found;
}

/** Styles with selectors that name widgets. */
export function namedStyles(styles: CSSResultOrNative[]): CSSResultOrNative[] {
  if (isAsWritten()) return styles;
  return styles.map((style) => {
    const { cssText } = style as Partial<CSSResult>;
    const text = cssText === undefined ? undefined : rename(cssText, IN_STYLES);
    return text === undefined || text === cssText ? style : unsafeCSS(text);
  });
}
