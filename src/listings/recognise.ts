import type { Content } from '../documents/content.js';
import { QuarantineError } from '../documents/quarantine-error.js';
import type { ListingFormat } from './format.js';
import { LISTING_FORMATS } from './formats/index.js';

/** The one format that recognises the content. Throws `QuarantineError`: `unknown_format` where none does, `ambiguous_format` where several do. */
export function recognise(content: Content, formats: readonly ListingFormat[] = LISTING_FORMATS): ListingFormat {
  const found = formats.filter((format) => format.recognises(content));
  const [only, ...others] = found;
  if (!only) {
    const own = MAY_BE_ONES_OWN.has(content.kind)
      ? '; a table of your own is read by a mapping: `ordergap map FILE`'
      : '';
    const message = `No format recognises this ${KINDS[content.kind]}; \`ordergap formats\` lists those known${own}.`;
    throw new QuarantineError('unknown_format', message);
  }
  if (others.length > 0) {
    const names = found.map(({ name }) => name).join(' and ');
    throw new QuarantineError('ambiguous_format', `The document reads as ${names}; it must be only one of them.`);
  }
  return only;
}

const MAY_BE_ONES_OWN: ReadonlySet<Content['kind']> = new Set(['table', 'workbook', 'html', 'text']);

const KINDS: Readonly<Record<Content['kind'], string>> = {
  json: 'JSON',
  xml: 'XML',
  table: 'table',
  pages: 'PDF',
  html: 'page of words',
  workbook: 'workbook',
  text: 'text',
};
