import { readCourtLists } from '../cath/read-list.js';
import { whichCathList } from '../cath/which-list.js';
import type { ListingFormat } from '../format.js';

/** The magistrates’ list for everyone: names and titles of offences alone, and no name of the court (hmcts/pip-data-management, magistrates_public_list.json). */
export const cathMagistratesPublicList: ListingFormat = {
  name: 'cath-magistrates-public-list',
  title: 'Magistrates’ public list of Court and Tribunal Hearings (JSON)',
  kind: 'list',
  completeResults: false,
  gives: ['names'],
  recognises: (content) => whichCathList(content) === 'magistrates_public',
  read: (content) => readCourtLists(content, { courtHouse: true }),
};
