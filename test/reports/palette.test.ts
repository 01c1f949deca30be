import { expect, test } from '@jest/globals';
import { COLOURS, DARK, FAINT, IN_THE_DARK, INK, PAPER } from '../../src/reports/charts/palette.js';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is that of the standard', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each([INK, FAINT])('text in %s is read on paper and on a dark screen', (colour) => {
  expect(contrast(colour, PAPER)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(IN_THE_DARK[colour] ?? '', DARK.paper)).toBeGreaterThanOrEqual(4.5);
});

test.each(COLOURS)(
  'a dark screen has another colour than %s for the group, which stands out of its ground',
  (colour) => {
    expect(IN_THE_DARK[colour]).not.toBe(colour);
    expect(contrast(IN_THE_DARK[colour] ?? '', DARK.paper)).toBeGreaterThanOrEqual(4.5);
  },
);
