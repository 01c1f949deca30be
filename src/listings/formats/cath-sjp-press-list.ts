import { readCourtLists } from '../cath/read-list.js';
import { whichCathList } from '../cath/which-list.js';
import type { ListingFormat } from '../format.js';

/** Cases ready for a single justice, as the press has them (hmcts/pip-data-management, single_justice_procedure_press.json). */
export const cathSjpPressList: ListingFormat = {
  name: 'cath-sjp-press-list',
  title: 'Single justice procedure list for the press (Court and Tribunal Hearings, JSON)',
  kind: 'list',
  completeResults: false,
  gives: ['names'],
  recognises: (content) => whichCathList(content) === 'sjp_press',
  read: (content) => readCourtLists(content, { sittingDay: true, courtHouse: true }),
};
