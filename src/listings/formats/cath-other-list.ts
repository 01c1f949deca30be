import { whyNotOurs } from '../cath/other-list.js';
import type { ListingFormat } from '../format.js';

/** Lists of the Crown Court, of civil and family courts and of tribunals, and lists that hold nothing: known, and set aside. */
export const cathOtherList: ListingFormat = {
  name: 'cath-other-list',
  title: 'Crown Court, civil, family and tribunal lists, set aside (JSON)',
  kind: 'list',
  completeResults: false,
  gives: [],
  recognises: (content) => whyNotOurs(content) !== null,
  read: (content) => {
    const setAside = whyNotOurs(content);
    return setAside ? { listings: [], problems: [], setAside } : { listings: [], problems: [] };
  },
};
