/**
 * The contrast of colours as the browser resolves them: mixes, schemes and see-through colours end as three bytes on a canvas, and the ratio is WCAG 2.2's.
 * The pairs are those of the widgets; what an integrator does not choose stands here as src/elements/styles/base.styles.ts has it.
 */
const TEXT = 4.5;
const SHAPE = 3;
const MUTED = 'color-mix(in srgb, currentColor 76%, transparent)';
const EDGE = 'color-mix(in srgb, currentColor 60%, transparent)';
const MORE = 'light-dark(#a0440c, #f2a468)';
/** [name, foreground, background, what it must reach] */
const PAIRS = [
  ['text', 'currentColor', 'surface', TEXT], ['muted', MUTED, 'surface', TEXT], ['accent', 'accent', 'surface', TEXT], ['on-accent', 'on-accent', 'accent', TEXT],
  ['error', 'error', 'surface', TEXT], ['more', MORE, 'surface', TEXT], ['edge', EDGE, 'surface', SHAPE],
];

const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });

/** The bytes of colours laid over each other, the lowest first. */
function laid(...colours) {
  context.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

const linear = (byte) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

function ratio(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** The colour as "#rrggbb", for a native colour field. */
export function hexOf(colour) {
  return `#${laid('#ffffff', colour).map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Every pair in one scheme, with the colours of the fields: `{ pair, reached, needed }`. */
export function contrasts(colours, scheme) {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.hidden = true;
  const resolved = (value) => {
    Object.assign(probe.style, { colorScheme: scheme, color: colours.text, backgroundColor: colours[value] ?? value });
    return getComputedStyle(probe).backgroundColor;
  };
  const found = PAIRS.map(([pair, over, under, needed]) => {
    const ground = [resolved('surface'), ...(under === 'surface' ? [] : [resolved(under)])];
    return { pair, reached: ratio(laid('#ffffff', ...ground, resolved(over)), laid('#ffffff', ...ground)), needed };
  });
  probe.remove();
  return found;
}
