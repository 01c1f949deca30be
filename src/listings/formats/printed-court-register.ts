import type { ListingFormat } from '../format.js';
import { isTextRegister, readTextRegister } from '../register-text/read-register.js';

/** The printed court register kept as text: offence, plea, result and order lines under each defendant. Courts' own layouts differ; the labels decide. */
export const printedCourtRegister: ListingFormat = {
  name: 'printed-court-register',
  title: 'Printed court register (plain text)',
  kind: 'register',
  completeResults: false,
  gives: ['names', 'results', 'codes'],
  recognises: (content) => content.kind === 'text' && isTextRegister(content.text),
  read: (content) => (content.kind === 'text' ? readTextRegister(content.text) : { listings: [], problems: [] }),
};
