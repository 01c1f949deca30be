import type { ListingFormat } from '../format.js';
import { readLibraJson } from '../libra/read-list.js';
import { whichLibraList } from '../libra/which-list.js';

/** Libra's daily court list turned into JSON: a single entry stands without its list, and numbers come as words or as numbers. */
export const libraCourtListJson: ListingFormat = {
  name: 'libra-court-list-json',
  title: 'Libra court list (JSON)',
  kind: 'list',
  completeResults: false,
  gives: ['names', 'codes'],
  recognises: (content) => whichLibraList(content) === 'libra',
  read: (content) => readLibraJson(content, false),
};
