import { printBlocks } from '../cath-rendering/print-blocks.js';
import { readList } from '../cath-rendering/read-list.js';
import { recogniseBlocks } from '../cath-rendering/recognise-blocks.js';
import { toldOnce } from '../entries/told-once.js';
import type { ListingFormat } from '../format.js';

/** As many as show what a print is. */
const PAGES_TO_SEE = 3;

/** The lists of Court and Tribunal Hearings as the service prints them, read by position under the labels of the saved pages. */
export const cathListPdf: ListingFormat = {
  name: 'cath-list-pdf',
  title: 'Court and Tribunal Hearings list, print (PDF)',
  kind: 'list',
  completeResults: false,
  gives: ['names', 'codes'],
  recognises: toldOnce(
    (content) =>
      content.kind === 'pages' && recogniseBlocks(printBlocks(content.pages.slice(0, PAGES_TO_SEE))) !== undefined,
  ),
  read: (content) => (content.kind === 'pages' ? readList(printBlocks(content.pages)) : { listings: [], problems: [] }),
};
