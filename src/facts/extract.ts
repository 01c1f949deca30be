import { orderRules } from './orders/index.js';
import { outcomeRules } from './outcomes/index.js';
import { layOut, type Page } from './page/page.js';
import type { Reading, ResultToRead } from './reading.js';
import { ruleBook } from './rule-book.js';
import { scan } from './scanner.js';
import { sentenceRules } from './sentences/index.js';

const BOOK = ruleBook(orderRules, [...sentenceRules, ...outcomeRules]);

/**
 * Reads one result text with every rule: its clauses in text order, each with the words that prove it, and what no rule read.
 * A code with an empty text is the order `made`, property `unspecified` (contract 2.3, rule 2). Never throws.
 */
export function extract(input: ResultToRead): Reading {
  return input.text.includes(HIDDEN) ? readMasked(input) : scan(input, BOOK);
}

const HIDDEN = '█';

/** What a mask hides was a name or stood for one: it is read as a word with a capital. Quotes are cut from the text as given. */
function readMasked(input: ResultToRead): Reading {
  const isSmall = /\p{Ll}/u.test(input.text);
  const text = input.text.replace(/█+/g, ({ length }) => (isSmall ? `X${'x'.repeat(length - 1)}` : 'X'.repeat(length)));
  const { clauses, ...others } = scan({ ...input, date: input.date, text }, BOOK);
  return {
    ...others,
    clauses: clauses.map((clause) =>
      clause.span === null ? clause : { ...clause, quote: input.text.slice(...clause.span) },
    ),
  };
}

/** One text laid out as the rules see it. */
export function pageOf(input: ResultToRead): Page {
  return layOut(input, BOOK.shortCodes, BOOK.search());
}
