import type { MergedCell } from './merged-cells.js';
import type { OfficeParts } from './office-file.js';
import { walkXml } from './walk-xml.js';

const REACH = /<(?:[\w-]{1,20}:)?mergeCell\b[^<>]{0,200}?\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

/** The merged cells of every sheet of an .xlsx workbook, by the sheet's name: the reader of its cells says nothing of them (ECMA-376 part 1, 18.3.1.55). */
export function mergedInSheets(parts: OfficeParts): ReadonlyMap<string, readonly MergedCell[]> {
  const partOf = new Map<string, string>();
  eachElement(parts, 'xl/_rels/workbook.xml.rels', 'Relationship', (attributes) => {
    const target = attributes.get('Target') ?? '';
    partOf.set(attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  const merged = new Map<string, readonly MergedCell[]>();
  eachElement(parts, 'xl/workbook.xml', 'sheet', (attributes) => {
    const sheet = parts.unpack(partOf.get(attributes.get('id') ?? '') ?? '');
    if (sheet) merged.set(attributes.get('name') ?? '', mergedIn(Buffer.from(sheet)));
  });
  return merged;
}

function eachElement(
  parts: OfficeParts,
  part: string,
  element: string,
  take: (attributes: ReadonlyMap<string, string>) => void,
): void {
  const bytes = parts.unpack(part);
  if (!bytes) return;
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === element) take(attributes);
    },
    close: () => undefined,
  });
}

/** They stand behind the cells: nothing else of the sheet is looked at. */
function mergedIn(sheet: Buffer): readonly MergedCell[] {
  const behind = sheet.subarray(Math.max(0, sheet.lastIndexOf('sheetData>')));
  return [...behind.toString('latin1').matchAll(REACH)].map(([, left = '', first, right = '', last]) => {
    const column = columnNumber(left);
    const [rows, columns] = [Number(last) - Number(first) + 1, columnNumber(right) - column + 1];
    return { line: Number(first), column, rows, columns };
  });
}

/** `C` is the third column: 2. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
