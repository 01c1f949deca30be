import { readFileSync } from 'node:fs';
import { largeDocument, type WithoutFaults } from './large-documents.js';
import { cheerioTree, csvRows, jsonValue, saxesEvents, textItems } from './parser-floors.js';
import { corpusFiles } from './samples.js';

/** Documents of one format, and the parser that is their floor. */
export interface ListingInput {
  readonly documents: () => readonly Buffer[];
  readonly parse: (bytes: Buffer) => unknown;
}

const HEARINGS = 'courtLists/0/courtHouse/courtRoom/0/session/0/sittings/0/hearing';
const SESSIONS = 'document/data/job/sessions/session';
const CASES = `${SESSIONS}/0/blocks/block/0/cases/case`;

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
    documents: large('cath-magistrates-standard-list/two-sessions-in-one-room.json', HEARINGS),
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
  // Lists for the public say a name and a title of each: more fields to a kB than anything else.
  'cath-magistrates-public-list': {
    documents: large('cath-magistrates-public-list/two-sessions-in-one-room.json', HEARINGS, {
      instead: { '"offenceTitle": ""': '"offenceTitle": "Theft from a shop"' },
    }),
    parse: jsonValue,
  },
  'cath-sjp-press-list': { documents: large('cath-sjp-press-list/two-cases.json', HEARINGS), parse: jsonValue },
  'cath-sjp-public-list': { documents: large('cath-sjp-public-list/two-defendants.json', HEARINGS), parse: jsonValue },
  'cath-magistrates-adult-court-list': {
    documents: large('cath-magistrates-adult-court-list/two-sessions-in-one-room.json', CASES),
    parse: jsonValue,
  },
  'cath-magistrates-public-adult-court-list': {
    // A few cases a session, as the fullest published list of this shape has them: 455 in 130 sessions (court-list-splitter).
    documents: large('cath-magistrates-public-adult-court-list/day-of-four-sessions.json', SESSIONS),
    parse: jsonValue,
  },
  'common-platform-court-list': {
    documents: large(
      'common-platform-court-list/two-days-and-an-application.json',
      'hearingDates/0/courtRooms/0/timeslots/0/hearings',
    ),
    parse: jsonValue,
  },
  'informant-register-json': {
    documents: large(
      'informant-register-json/offences-repeated-on-every-case.json',
      'informantRegisterDocumentRequests/0/hearingVenue/courtSessions/0/defendants',
    ),
    parse: jsonValue,
  },
  'probation-case-list': {
    // As long as a case is in the service's own two examples, 1,180 characters each (prepare-a-case); bare ones have a third of it.
    documents: large('probation-case-list/day-with-all-its-fields.json', 'cases'),
    parse: jsonValue,
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
