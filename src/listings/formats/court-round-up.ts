import type { ListingFormat } from '../format.js';
import { plainWords } from '../plain-words.js';
import { readsAs } from '../reads-as.js';
import { isTextRegister } from '../register-text/read-register.js';
import { isRoundUp, readRoundUp, tellsOfSomebody } from '../round-up/read-round-up.js';

/** A newspaper's round-up of a court's week, one paragraph a defendant: a selection in a reporter's words, never a record of what was not ordered. */
export const courtRoundUp: ListingFormat = {
  name: 'court-round-up',
  title: 'Newspaper court round-up (plain text, Word document, PDF or web page)',
  kind: 'narrative',
  completeResults: false,
  gives: ['names', 'results'],
  recognises: (content) =>
    readsAs(content, (text) => isRoundUp(text) && !isTextRegister(text), tellsOfSomebody) &&
    !(content.kind === 'pages' && readsAs(content, isTextRegister)),
  read: (content) => {
    const words = plainWords(content, tellsOfSomebody);
    return words ? words.placed(readRoundUp(words.text)) : { listings: [], problems: [] };
  },
};
