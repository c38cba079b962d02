/**
 * What a frame and its site say to each other, over a port of their own. The frame hands the port to the site that its address names, and to no other: a browser
 * delivers such a message to that origin only, also out of a frame that has no origin (`sandbox`), to which nothing could be addressed otherwise.
 */

/** From the frame, once, with the port. */
export interface Greeting { readonly shootprint: 'frame' }

export type FromFrame =
  | { readonly kind: 'height'; readonly pixels: number }
  | { readonly kind: 'title'; readonly text: string }
  /** A person's gesture, with what its event carries; the document after a change that is committed. */
  | { readonly kind: 'event'; readonly type: string; readonly detail: Readonly<Record<string, string>>; readonly document?: string };

export type FromSite =
  /** The site follows the height. */
  | { readonly kind: 'follow' }
  | { readonly kind: 'document'; readonly document: unknown }
  | { readonly kind: 'fragment'; readonly fragment: string };
