import { tidy } from '../../text/tidying/whitespace.js';
import { labelOf } from './labels.js';
import type { Row, Segment } from './segments.js';

/** What the head of a page says: whose register it is and when it was made. */
export interface PageHeader {
  readonly courtHouse?: string;
  readonly localJusticeArea?: string;
  readonly generatedOn?: string;
}

export interface PrintedPage {
  readonly header: PageHeader;
  readonly body: readonly Row[];
  /** Words in the head that are neither court house, address, area nor date. */
  readonly strays: readonly Segment[];
}

const GENERATED = /^(?:register )?(?:generated|produced|printed)(?: on)? ?: ?(\S.*)$/i;
const AREA = /^(?:LJA|local justice area) ?: ?(\S.*)$/i;
const PAGE_NUMBER = /^page ?\d{1,5}(?: ?(?:of|\/) ?\d{1,5})?$/i;

/**
 * Takes head and foot off every page. The head is what stands above the first label, and on other pages what
 * stands as high and names a register or an area, or says the same again; the foot is the page number and what stands below it.
 */
export function withoutHeads(pages: readonly (readonly Row[])[]): readonly PrintedPage[] {
  const model = modelHead(pages);
  const bottom = Math.max(0, ...model.flat().map(({ y }) => y));
  let last: PageHeader = {};
  return pages.map((rows) => {
    const headed = rows.filter((row) => row.every(({ y }) => y <= bottom + 2));
    const names = headed.flat().some(({ text }) => GENERATED.test(tidy(text)) || AREA.test(tidy(text)));
    const head = names ? headed : repeatedRows(rows, model);
    const { header, strays } = head.length > 0 ? headerOf(head) : { header: last, strays: [] };
    last = header;
    return { header, body: withoutFoot(rows.slice(head.length)), strays };
  });
}

/** What stands above the first label of the first page that has one: a cover page before it has no head. */
function modelHead(pages: readonly (readonly Row[])[]): readonly Row[] {
  for (const rows of pages) {
    const firstLabel = rows.findIndex((row) => row.some(({ text }) => labelOf(text) !== undefined));
    if (firstLabel > 0) return rows.slice(0, firstLabel);
  }
  return [];
}

function repeatedRows(rows: readonly Row[], model: readonly Row[]): readonly Row[] {
  const differs = rows.findIndex((row, index) => wordsOf(row) !== wordsOf(model[index] ?? []));
  return rows.slice(0, differs < 0 ? rows.length : differs);
}

function wordsOf(row: Row): string {
  return row.map(({ text }) => tidy(text)).join('\t');
}

function withoutFoot(rows: readonly Row[]): readonly Row[] {
  const foot = rows.findLastIndex((row) => row.some(({ text }) => PAGE_NUMBER.test(tidy(text))));
  // The foot stands below everything but what is printed under it: a page number among the words of a result is none.
  return foot >= 0 && foot >= rows.length - 3 ? rows.slice(0, foot) : rows;
}

function headerOf(rows: readonly Row[]): { readonly header: PageHeader; readonly strays: readonly Segment[] } {
  const segments = rows.flat();
  const left = Math.min(...segments.map(({ x }) => x));
  const plain: Segment[] = [];
  let generatedOn: string | undefined;
  let localJusticeArea: string | undefined;
  for (const segment of segments) {
    const text = tidy(segment.text);
    const generated = GENERATED.exec(text)?.[1];
    const area = AREA.exec(text)?.[1];
    if (generated !== undefined) generatedOn = generated;
    else if (area !== undefined) localJusticeArea = area;
    else plain.push(segment);
  }
  const atLeft = plain.filter(({ x }) => x - left < 20);
  const courtHouse = atLeft[0] && tidy(atLeft[0].text);
  return {
    header: {
      ...(courtHouse ? { courtHouse } : {}),
      ...(localJusticeArea ? { localJusticeArea } : {}),
      ...(generatedOn ? { generatedOn } : {}),
    },
    strays: plain.filter((segment) => !atLeft.includes(segment)),
  };
}
