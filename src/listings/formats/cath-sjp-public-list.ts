import { readCourtLists } from '../cath/read-list.js';
import { whichCathList } from '../cath/which-list.js';
import type { ListingFormat } from '../format.js';

/** Cases ready for a single justice, with an initial for the forename and no case number (hmcts/pip-data-management, single_justice_procedure_public.json). */
export const cathSjpPublicList: ListingFormat = {
  name: 'cath-sjp-public-list',
  title: 'Single justice procedure list for everyone (Court and Tribunal Hearings, JSON)',
  kind: 'list',
  completeResults: false,
  gives: ['names'],
  recognises: (content) => whichCathList(content) === 'sjp_public',
  read: (content) => readCourtLists(content, { sittingDay: true, courtHouse: true }),
};
