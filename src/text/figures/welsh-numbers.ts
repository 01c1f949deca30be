/** Whole numbers in Welsh, masculine and feminine, with their mutations: each a regular-expression source. */
const FORMS: readonly (readonly [number: number, form: string])[] = [
  [12, 'dd?eudde(?:g|ng)'],
  [18, 'dd?eunaw'],
  [15, '(?:p|b|ph)ymthe(?:g|ng)'],
  [20, 'h?ugain'],
  [10, 'dd?e(?:g|ng)'],
  [1, 'un'],
  [2, 'dd?(?:au|wy)'],
  [3, '(?:t|d|th)(?:ri|air)'],
  [4, '(?:p|b|ph)ed(?:war|air)'],
  [5, '(?:p|b|ph)ump?'],
  [6, 'chwech?'],
  [7, 'saith'],
  [8, 'wyth'],
  [9, 'naw'],
];
const DIGIT = FORMS.filter(([number]) => number < 10)
  .map(([, form]) => form)
  .join('|');
const WHOLE = FORMS.map(([number, form]) => [number, new RegExp(`^(?:${form})$`, 'i')] as const);

/**
 * A Welsh number from two to ninety-nine, old counting ("deunaw") or new ("un deg wyth"), as a regular-expression source without
 * groups that capture.
 */
export const WELSH_NUMBER = `(?:(?:${DIGIT}) dd?eg(?: (?:${DIGIT}))?|${FORMS.filter(([number]) => number > 1)
  .map(([, form]) => form)
  .join('|')})`;

/** The number that `words`, matched by `WELSH_NUMBER`, say; undefined for other words. */
export function readWelshNumber(words: string): number | undefined {
  let sum = 0;
  for (const [index, word] of words.split(' ').entries()) {
    const number = WHOLE.find(([, pattern]) => pattern.test(word))?.[0];
    if (number === undefined) return undefined;
    sum = index === 1 ? sum * number : sum + number;
  }
  return sum;
}
