/** For what width a chart is drawn: a desk and paper, or a phone. Pixels of the chart’s own. */
export interface ChartSize {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  /** Letters of a label before it is broken. */
  readonly label: number;
  readonly fontSize: number;
}

export const CHART_SIZES: readonly ChartSize[] = [
  { name: 'wide', width: 700, label: 28, fontSize: 13 },
  { name: 'narrow', width: 340, label: 18, fontSize: 12 },
];

/** A label broken at spaces into lines of so many letters. */
export function brokenLabel(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The least round number at or above: where an axis that begins at nothing ends. */
export function axisEnd(highest: number): number {
  const steps = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
  return steps.find((step) => highest <= step) ?? 1;
}
