import type { HtmlBlock } from '../../documents/content.js';
import type { ListBlock } from '../cath-rendering/list-block.js';
import { readList } from '../cath-rendering/read-list.js';
import { recogniseBlocks } from '../cath-rendering/recognise-blocks.js';
import { toldOnce } from '../entries/told-once.js';
import type { ListingFormat } from '../format.js';

/**
 * The lists of Court and Tribunal Hearings as pages saved from the service: standard, public, adult, public adult and single justice
 * lists, in English and in Welsh. Built from the published templates and label tables (hmcts/pip-frontend): no public page is at hand.
 */
export const cathListHtml: ListingFormat = {
  name: 'cath-list-html',
  title: 'Court and Tribunal Hearings list, saved page (HTML, or pasted in a Word document)',
  kind: 'list',
  completeResults: false,
  gives: ['names', 'codes'],
  recognises: toldOnce((content) => content.kind === 'html' && recogniseBlocks(content.blocks) !== undefined),
  read: (content) =>
    content.kind === 'html' ? readList(content.blocks.map(listBlock)) : { listings: [], problems: [] },
};

function listBlock({ kind, parts, line }: HtmlBlock): ListBlock {
  return { kind, parts, at: { line } };
}
