import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The colours of each scheme by name, as the browser would set them: what dark leaves out stays as it is in light. */
const [light = '', after = ''] = readFileSync('src/ui/tokens.css', 'utf8').split(
  '@media (prefers-color-scheme: dark)',
);
const coloursIn = (css: string) =>
  new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6})\b/g)].map(([, name, hex]) => [name, hex]));
const LIGHT = coloursIn(light);
const DARK = new Map([...LIGHT, ...coloursIn(after.split('@media print')[0] ?? '')]);

/** Relative luminance, WCAG 2.2: the channels made linear and weighed. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** What stands on what. */
const TEXT: readonly (readonly [string, ...string[]])[] = [
  ['ink', 'paper', 'card', 'accent-soft', 'info-soft', 'met-soft', 'not-met-soft', 'unknown-soft'],
  ['ink-soft', 'paper', 'card', 'accent-soft', 'info-soft'],
  ['accent', 'paper', 'card', 'accent-soft'],
  ['accent-strong', 'paper', 'card', 'accent-soft'],
  ['accent-ink', 'accent', 'accent-strong'],
  ['met', 'paper', 'card', 'met-soft'],
  ['not-met', 'paper', 'card', 'not-met-soft'],
  ['unknown', 'paper', 'card', 'unknown-soft'],
  ['band-ink', 'band'],
];
const EDGES: readonly (readonly [string, ...string[]])[] = [
  ['edge', 'paper', 'card'],
  ['focus', 'paper', 'card', 'accent-soft'],
  ['gold', 'band'],
  ['info', 'info-soft'],
];

const pairs = (table: typeof TEXT) =>
  table.flatMap(([front, ...backs]) => backs.map((back) => [front, back] as const));

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the colours in the %s scheme', (_scheme, colours) => {
  const measured = ([front, back]: readonly [string, string]) =>
    contrast(colours.get(front) ?? '#000000', colours.get(back) ?? '#000000');

  it('are measured as WCAG does: black on white is 21:1, this grey 4.54:1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it.each(pairs(TEXT))('keep text legible at 7:1, WCAG 1.4.6: %s on %s', (front, back) => {
    expect(measured([front, back])).toBeGreaterThanOrEqual(7);
  });

  it.each(pairs(EDGES))('keep edges visible at 3:1, WCAG 1.4.11: %s on %s', (front, back) => {
    expect(measured([front, back])).toBeGreaterThanOrEqual(3);
  });
});
