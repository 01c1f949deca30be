import type { PdfFile } from './file.js';
import { type Box, type Matrix, turnedBy } from './matrix.js';
import { decline } from './not-plain.js';
import { isArray, nameOf, type PdfValue } from './objects.js';

/** A page as it is seen, in points, and what it is drawn by. */
export interface PlainPage {
  readonly width: number;
  readonly height: number;
  /** How the page's own measure stands in one that begins at the lower left of what is seen. */
  readonly place: Matrix;
  readonly contents: PdfValue;
  readonly resources: ReadonlyMap<string, PdfValue>;
}

type Entries = ReadonlyMap<string, PdfValue>;

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
const DEPTH = 50;
const MOST_PAGES = 50_000;

/** The pages of a file in order (ISO 32000-1, 7.7.3). */
export function pagesOf(file: PdfFile): readonly PlainPage[] {
  const root = file.entries(file.trailer.get('Root')) ?? decline('no catalogue');
  const top = file.entries(root.get('Pages')) ?? decline('no pages');
  const pages: PlainPage[] = [];
  addPages(top, new Map(), 0, { file, pages, met: new Set() });
  if (file.resolve(top.get('Count')) !== pages.length) decline('another number of pages than it says');
  return pages;
}

interface Walk {
  readonly file: PdfFile;
  readonly pages: PlainPage[];
  readonly met: Set<Entries>;
}

function addPages(node: Entries, above: Entries, depth: number, walk: Walk): void {
  const { file, pages, met } = walk;
  if (met.has(node) || depth > DEPTH || pages.length > MOST_PAGES) decline('pages that go round');
  met.add(node);
  const kids = file.resolve(node.get('Kids'));
  const inherited = new Map(above);
  for (const key of INHERITED) {
    const own = file.resolve(node.get(key));
    if (own !== null) inherited.set(key, own);
  }
  if (isArray(kids)) {
    for (const kid of kids) addPages(file.entries(kid) ?? decline('no page'), inherited, depth + 1, walk);
    return;
  }
  if (nameOf(file.resolve(node.get('Type'))) !== 'Page') decline('no page');
  if ((file.resolve(node.get('UserUnit')) ?? 1) !== 1) decline('a measure of its own');
  const box = visibleBox(inherited, file);
  const turn = inherited.get('Rotate') ?? 0;
  const place = turnedBy(turn, box) ?? decline('a page that is turned askew');
  const [across, up] = [box[2] - box[0], box[3] - box[1]];
  const [width, height] = place[0] === 0 ? [up, across] : [across, up];
  const contents = file.resolve(node.get('Contents'));
  const resources = file.entries(inherited.get('Resources')) ?? new Map();
  pages.push({ width, height, place, contents, resources });
}

/** The media box, or what the crop box leaves of it. */
function visibleBox(inherited: Entries, file: PdfFile): Box {
  const media = boxOf(inherited.get('MediaBox'), file) ?? decline('a page without a size');
  const crop = boxOf(inherited.get('CropBox'), file) ?? media;
  const box: Box = [
    Math.max(media[0], crop[0]),
    Math.max(media[1], crop[1]),
    Math.min(media[2], crop[2]),
    Math.min(media[3], crop[3]),
  ];
  return box[0] < box[2] && box[1] < box[3] ? box : decline('a page without a size');
}

function boxOf(value: PdfValue | undefined, file: PdfFile): Box | undefined {
  if (value === undefined) return undefined;
  const edges = isArray(value) ? value.map((edge) => file.resolve(edge)) : [];
  const [a, b, c, d] = edges;
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number') {
    return decline('a page without a size');
  }
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}
