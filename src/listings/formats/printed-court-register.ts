import type { ListingFormat } from '../format.js';
import { plainWords } from '../plain-words.js';
import { readsAs } from '../reads-as.js';
import { isTextRegister, readTextRegister } from '../register-text/read-register.js';

/** The printed court register as text, print or page: offence, plea, result and order lines under each defendant. Courts' own layouts differ; the labels decide. */
export const printedCourtRegister: ListingFormat = {
  name: 'printed-court-register',
  title: 'Printed court register (plain text, Word document, PDF or web page)',
  kind: 'register',
  completeResults: false,
  gives: ['names', 'results', 'codes'],
  recognises: (content) => readsAs(content, isTextRegister),
  read: (content) => {
    const words = plainWords(content);
    return words ? words.placed(readTextRegister(words.text)) : { listings: [], problems: [] };
  },
};
