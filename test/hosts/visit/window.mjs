/**
 * The window that every page of the zoo is opened in: tall enough to show a widget of the usual width whole. Of a narrow one it shows the upper part, which is
 * what is compared then.
 */
export const WINDOW = { width: 1280, height: 5300 };
/** Where the pointer rests: over nothing that could light up. */
export const REST = { x: WINDOW.width - 2, y: WINDOW.height - 2 };
