/** Okabe and Ito’s colours, told apart with any colour vision and in grey; each group has a shape of its own too. */
export const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'] as const;
export const SHAPES = ['circle', 'diamond', 'square', 'triangle-up'] as const;
/** Text, lines and areas that carry no group. */
export const INK = '#1d1d1f';
export const FAINT = '#6b6f76';
export const LINE = '#d9dce1';
export const BAND = '#c9ced6';
