import { walkXml } from './walk-xml.js';

/** The number that a list puts before a paragraph, counted on; undefined where the list has bullets, letters or nothing. */
export type NextNumber = (list: string, level: string) => string | undefined;

interface Level {
  readonly start: number;
  readonly text: string;
}

/** Counts the numbered lists of a document, as its part about numbering describes them (ECMA-376 part 1, 17.9): they are in no paragraph's words. */
export function listNumbers(part: Uint8Array | undefined): NextNumber {
  const { levelsOf, styleOf } = listStyles(part);
  const counts = new Map<string, number>();
  return (list, level) => {
    const style = styleOf.get(list) ?? '';
    const described = levelsOf.get(`${style}/${level}`);
    if (described === undefined) return undefined;
    for (let inner = Number(level) + 1; inner < LEVELS; inner += 1) counts.delete(`${style}/${inner}`);
    const count = (counts.get(`${style}/${level}`) ?? described.start - 1) + 1;
    counts.set(`${style}/${level}`, count);
    return described.text.replace(`%${Number(level) + 1}`, String(count));
  };
}

const LEVELS = 9;

function listStyles(part: Uint8Array | undefined) {
  const levelsOf = new Map<string, Level>();
  const styleOf = new Map<string, string>();
  if (part === undefined) return { levelsOf, styleOf };
  let style = '';
  let list = '';
  let level = { at: '', start: 1, format: '', text: '' };
  walkXml(part, {
    open: (name, attributes) => {
      const value = attributes.get('val') ?? '';
      if (name === 'abstractNum') style = attributes.get('abstractNumId') ?? '';
      else if (name === 'num') list = attributes.get('numId') ?? '';
      else if (name === 'abstractNumId') styleOf.set(list, value);
      else if (name === 'lvl') level = { at: attributes.get('ilvl') ?? '', start: 1, format: '', text: '' };
      else if (name === 'start') level.start = Number(value) || 0;
      else if (name === 'numFmt') level.format = value;
      else if (name === 'lvlText') level.text = value;
    },
    close: (name) => {
      // A number made of those of several levels is no number of one paragraph.
      const isPlain = level.format === 'decimal' && /^[^%]*%\d[^%]*$/.test(level.text);
      if (name === 'lvl' && isPlain) levelsOf.set(`${style}/${level.at}`, { start: level.start, text: level.text });
    },
  });
  return { levelsOf, styleOf };
}
