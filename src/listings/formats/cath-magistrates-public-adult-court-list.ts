import type { ListingFormat } from '../format.js';
import { readLibraJson } from '../libra/read-list.js';
import { whichLibraList } from '../libra/which-list.js';

/** Libra's list as CaTH gives it to everyone: case numbers and names alone (hmcts/pip-data-management, magistrates_public_adult_court_list.json). */
export const cathMagistratesPublicAdultCourtList: ListingFormat = {
  name: 'cath-magistrates-public-adult-court-list',
  title: 'Magistrates’ public adult court list of Court and Tribunal Hearings (JSON)',
  kind: 'list',
  completeResults: false,
  gives: ['names'],
  recognises: (content) => whichLibraList(content) === 'public_adult',
  read: (content) => readLibraJson(content, true),
};
