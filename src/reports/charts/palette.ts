/** Okabe and Ito’s colours, told apart with any colour vision and in grey; each group has a shape of its own too. */
export const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'] as const;
export const SHAPES = ['circle', 'diamond', 'square', 'triangle-up'] as const;
/** Text, lines and areas that carry no group. */
export const INK = '#1d1d1f';
export const FAINT = '#6b6f76';
export const LINE = '#d9dce1';
export const BAND = '#c9ced6';
export const PAPER = '#ffffff';

/** The same on a dark screen: text keeps a contrast of at least 4.5 to 1 with the ground, marks of 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
export const DARK = { ink: '#e8e9ed', faint: '#a6acb6', line: '#383d46', band: '#59606c', paper: '#16181c' } as const;
const DARK_COLOURS = ['#56b4e9', '#f08a3c', '#2fc79a', '#e3a0c6'] as const;

/** What stands on a dark screen in the place of each colour that a chart is drawn in. */
export const IN_THE_DARK: Readonly<Record<string, string>> = {
  [INK]: DARK.ink,
  [FAINT]: DARK.faint,
  [LINE]: DARK.line,
  [BAND]: DARK.band,
  [PAPER]: DARK.paper,
  ...Object.fromEntries(COLOURS.map((colour, place) => [colour, DARK_COLOURS[place] ?? colour])),
};
