import { readCourtLists } from '../cath/read-list.js';
import { whichCathList } from '../cath/which-list.js';
import type { ListingFormat } from '../format.js';

/** The magistrates’ list for professionals and the press, with codes, dates of birth and pleas (hmcts/pip-data-management, magistrates_standard_list.json). */
export const cathMagistratesStandardList: ListingFormat = {
  name: 'cath-magistrates-standard-list',
  title: 'Magistrates’ standard list of Court and Tribunal Hearings (JSON)',
  kind: 'list',
  completeResults: false,
  gives: ['names', 'codes'],
  recognises: (content) => whichCathList(content) === 'magistrates_standard',
  read: (content) => readCourtLists(content),
};
