import { readFileSync } from 'node:fs';
import { largeDocument, type WithoutFaults } from './large-documents.js';
import { cheerioTree, csvRows, jsonValue, saxesEvents, textItems } from './parser-floors.js';
import { corpusFiles } from './samples.js';

/** Documents of one format, and the parser that is their floor. */
export interface ListingInput {
  readonly documents: () => readonly Buffer[];
  readonly parse: (bytes: Buffer) => unknown;
}

/**
 * What is read, by format: one document of several hundred kB made of a sample, which shows what each kB costs; under `small`,
 * those of the bundled corpus as they are, which shows what each document costs besides.
 */
export const LISTING_INPUTS: Readonly<Record<string, ListingInput>> = {
  'common-platform-hearing': {
    documents: large('common-platform-hearing/two-cases-and-an-application.json', 'payload/hearing/prosecutionCases'),
    parse: jsonValue,
  },
  'cath-magistrates-standard-list': {
    documents: large(
      'cath-magistrates-standard-list/two-sessions-in-one-room.json',
      'courtLists/0/courtHouse/courtRoom/0/session/0/sittings/0/hearing',
    ),
    parse: jsonValue,
  },
  'libra-court-list-json': {
    documents: large(
      'libra-court-list-json/single-entries-without-lists.json',
      'document/data/job/sessions/session/blocks/block/cases/case',
    ),
    parse: jsonValue,
  },
  'court-register-json': {
    documents: large('court-register-json/two-defendants.json', 'courtRegisterDocumentRequests/0/defendants', {
      entries: 1,
      instead: { 'Invalid dateZ': '2025-06-12' },
    }),
    parse: jsonValue,
  },
  'libra-court-list-xml': {
    documents: large('libra-court-list-xml/soap-two-sessions-in-one-room.xml', /<case>.*?<\/case>/gs),
    parse: saxesEvents,
  },
  'spi-results-xml': {
    documents: large('spi-results-xml/two-sessions-two-cases.xml', /<DC:Case>.*?<\/DC:Case>/gs),
    parse: saxesEvents,
  },
  'informant-register-csv': {
    documents: large('informant-register-csv/two-sessions-in-one-room.csv', /(?<=\n).+\n/g),
    parse: csvRows,
  },
  html: {
    documents: large('cath-list-html/standard-list.html', /(?<=\n) {3}<div class="parent-box">.*?\n {3}<\/div>\n/gs),
    parse: cheerioTree,
  },
  'html-table': {
    documents: large('cath-list-html/public-list.html', /(?<=\n)<tr><td>9am.*?(?=<\/table>)/gs),
    parse: cheerioTree,
  },
  'small-json': { documents: () => corpus('.json'), parse: jsonValue },
  'small-xml': { documents: () => corpus('.xml'), parse: saxesEvents },
  'small-csv': { documents: () => corpus('.csv'), parse: csvRows },
  // Last: see `textItems`.
  pdf: { documents: () => corpus('.pdf').slice(0, 8), parse: textItems },
};

function large(sample: string, repeats: string | RegExp, faults?: WithoutFaults): ListingInput['documents'] {
  return () => [largeDocument(sample, repeats instanceof RegExp ? repeats : repeats.split('/'), faults)];
}

function corpus(extension: string): readonly Buffer[] {
  return corpusFiles(extension).map((path) => readFileSync(path));
}
