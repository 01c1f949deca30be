import type { ListingFormat } from '../format.js';
import { readLibraJson } from '../libra/read-list.js';
import { whichLibraList } from '../libra/which-list.js';

/** Libra's list as CaTH gives it to the press: the day is the day it was printed for (hmcts/pip-data-management, magistrates_adult_court_list.json). */
export const cathMagistratesAdultCourtList: ListingFormat = {
  name: 'cath-magistrates-adult-court-list',
  title: 'Magistrates’ adult court list of Court and Tribunal Hearings (JSON)',
  kind: 'list',
  completeResults: false,
  gives: ['names', 'codes'],
  recognises: (content) => whichLibraList(content) === 'adult',
  read: (content) => readLibraJson(content, true),
};
