import { sourceOf } from '../../text/patterns/over-lines.js';

/** What somebody begins with who speaks about a thing before saying what becomes of it: "as to", "turning to". */
export const SPEAKING_OF = sourceOf`
  as (?:to|for|regards)|with (?:regard|respect|reference) to|in (?:relation to|respect of|regard to)|regarding|concerning
  |turning to|coming to|so far as
`;
/** "The question of": words that say only that it is spoken about. */
export const QUESTION = 'question|issue|matter|topic|subject|possibility|suggestion';
