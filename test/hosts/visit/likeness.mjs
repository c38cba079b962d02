/**
 * How alike two pictures of a widget are. The tolerance of the size is one pixel of the screen, for boxes that stand between two pixels.
 * That of the picture is for the edges of letters, which the engines place a little differently from one page to the next.
 */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { WINDOW } from './window.mjs';

/** `size` in CSS pixels; `colour` how far a pixel may be off, 0 to 1; `share` how much of the picture may be further off. */
export const TOLERANCE = { size: 1, colour: 0.1, share: 0.0005 };

/** The part of a window that a box covers: whole pixels, none of them outside. */
export function visible({ x, y, width, height }, within = WINDOW) {
  const [left, top] = [Math.max(0, Math.round(x)), Math.max(0, Math.round(y))];
  return { x: left, y: top, width: Math.min(Math.round(width), within.width - left), height: Math.min(Math.round(height), within.height - top) };
}

export const isSameSize = (one, other) => Math.abs(one.width - other.width) <= TOLERANCE.size && Math.abs(one.height - other.height) <= TOLERANCE.size;

/** The share of pixels that differ, where both pictures have some, and the picture of the differences. */
export function difference(one, other) {
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
  const same = [one, other].map((picture) => {
    if (picture.width === width && picture.height === height) return picture;
    const part = new PNG({ width, height });
    PNG.bitblt(picture, part, 0, 0, width, height, 0, 0);
    return part;
  });
  const picture = new PNG({ width, height });
  const count = pixelmatch(same[0].data, same[1].data, picture.data, width, height, { threshold: TOLERANCE.colour });
  return { share: count / (width * height), picture };
}
