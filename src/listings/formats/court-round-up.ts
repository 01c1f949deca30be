import type { ListingFormat } from '../format.js';
import { isTextRegister } from '../register-text/read-register.js';
import { isRoundUp, readRoundUp } from '../round-up/read-round-up.js';

/** A newspaper's round-up of a court's week, one paragraph a defendant: a selection in a reporter's words, never a record of what was not ordered. */
export const courtRoundUp: ListingFormat = {
  name: 'court-round-up',
  title: 'Newspaper court round-up (plain text)',
  kind: 'narrative',
  completeResults: false,
  gives: ['names', 'results'],
  recognises: (content) => content.kind === 'text' && isRoundUp(content.text) && !isTextRegister(content.text),
  read: (content) => (content.kind === 'text' ? readRoundUp(content.text) : { listings: [], problems: [] }),
};
