import type { Content } from '../documents/content.js';
import { QuarantineError } from '../documents/quarantine-error.js';
import type { ListingFormat } from './format.js';
import { LISTING_FORMATS } from './formats/index.js';
import { plainWords } from './plain-words.js';
import { lacksResults } from './register-text/read-register.js';

/** The one format that recognises the content. Throws `QuarantineError`: `unknown_format` where none does, `ambiguous_format` where several do. */
export function recognise(content: Content, formats?: readonly ListingFormat[]): ListingFormat {
  return onlyOf(recognising(content, formats), content);
}

/** Every format that recognises the content. */
export function recognising(
  content: Content,
  formats: readonly ListingFormat[] = LISTING_FORMATS,
): readonly ListingFormat[] {
  return formats.filter((format) => format.recognises(content));
}

/** As `recognise`, where it is known which formats do. */
export function onlyOf(found: readonly ListingFormat[], content: Content): ListingFormat {
  const [only, ...others] = found;
  if (!only) {
    const register = plainWords(content);
    const lacking = register && lacksResults(register.text);
    if (lacking) {
      throw new QuarantineError('unknown_format', WITHOUT_RESULTS, content.kind === 'text' ? lacking.at : undefined);
    }
    const own = ONES_OWN[content.kind];
    const mapped = own === undefined ? '' : `; ${own} read by a mapping: \`ordergap map FILE\``;
    const message = `No format recognises this ${KINDS[content.kind]}; \`ordergap formats\` lists those known${mapped}.`;
    throw new QuarantineError('unknown_format', message);
  }
  if (others.length > 0) {
    const names = found.map(({ name }) => name).join(' and ');
    throw new QuarantineError('ambiguous_format', `The document reads as ${names}; it must be only one of them.`);
  }
  return only;
}

const WITHOUT_RESULTS =
  'It is laid out as a court register, with defendants and offences under labels, and no label is one of what was decided (“Result:”, “Sentence:”, “Order:”); `ordergap read` reads it once the lines that say so are labelled.';

const TABLE = 'a table of your own is';
const RECORDS = 'records of your own are';
const ONES_OWN: Readonly<Partial<Record<Content['kind'], string>>> = {
  table: TABLE,
  workbook: TABLE,
  html: TABLE,
  text: TABLE,
  json: RECORDS,
  xml: RECORDS,
};

const KINDS: Readonly<Record<Content['kind'], string>> = {
  json: 'JSON',
  xml: 'XML',
  table: 'table',
  pages: 'PDF',
  html: 'page of words',
  workbook: 'workbook',
  text: 'text',
};
