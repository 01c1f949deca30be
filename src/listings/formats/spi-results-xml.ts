import type { Content, XmlElement } from '../../documents/content.js';
import type { Problem } from '../../problem.js';
import { parseDocumentTime, parseInstant } from '../../text/figures/document-dates.js';
import { present } from '../fields/present.js';
import { xmlFields } from '../fields/xml-fields.js';
import type { ListingFormat, Parsed } from '../format.js';
import type { Hearing, Listing } from '../listing.js';
import { readDefendant } from '../spi-message/defendant.js';
import { IRRELEVANT, OUTCOME } from '../spi-message/irrelevant.js';
import { type Reading, requiredDate, requiredText } from '../spi-message/reading.js';

/**
 * Results as the courts send them to the police: the ResultedCaseMessage of the Libra standard, bare, in a DeliverRequest
 * or escaped in a RouteData. Pleas, findings, sexes and court houses are codes here, and stay the codes they are.
 */
export const spiResultsXml: ListingFormat = {
  name: 'spi-results-xml',
  title: 'Results sent to the police (SPI ResultedCaseMessage, XML)',
  kind: 'results',
  completeResults: true,
  gives: ['names', 'results', 'codes'],
  recognises: (content) =>
    content.kind === 'xml' && MARKS.some((name) => content.names.has(name)) && messagesIn(content.root).length > 0,
  read,
};

const MESSAGE = 'ResultedCaseMessage';
const HEARING = 'CourtHearing';
/** Every message has one of these. */
const MARKS = [MESSAGE, HEARING];

/** The messages in whatever envelope: by name, or by sessions that are court hearings. */
function messagesIn(root: XmlElement, found: XmlElement[] = []): readonly XmlElement[] {
  if (root.name === MESSAGE || root.children.some(isCourtSession)) found.push(root);
  else
    for (const child of root.children)
      if (child.children.length > 0 || child.name === MESSAGE) messagesIn(child, found);
  return found;
}

function isCourtSession({ name, children }: XmlElement): boolean {
  return name === 'Session' && children.some((child) => child.name === HEARING);
}

function read(content: Content): Parsed {
  if (content.kind !== 'xml') return { listings: [], problems: [] };
  const problems: Problem[] = [];
  const issuedAt = madeAt(content.root);
  let unreadResults = false;
  const listings = messagesIn(content.root).flatMap((message) => {
    const reading = { fields: xmlFields(message), problems, issuedAt };
    // Cases outside any session are read as of one that says nothing of court and day.
    const alone = reading.fields.first(message, 'Case') ? [message] : [];
    const sessions = [...reading.fields.all(message, 'Session'), ...alone].map((session) =>
      readSession(session, reading),
    );
    const leftovers = reading.fields.leftovers(NEVER_READ);
    unreadResults ||= leftovers.some(({ at }) => at !== undefined && 'path' in at && UNREAD_RESULT.test(at.path));
    problems.push(...leftovers);
    return sessions;
  });
  if (listings.every(({ hearings }) => hearings.length === 0)) {
    return { listings: [], problems, setAside: { code: 'no_hearings', message: 'The message holds no case.' } };
  }
  return unreadResults ? { listings, problems, completeResults: false } : { listings, problems };
}

const NEVER_READ = new Set([...Object.keys(IRRELEVANT), OUTCOME]);

/** Words or a code of a result where none are known to stand: what is read of the message is then not all of its results. */
const UNREAD_RESULT = /\/Result(?:Text|Code)(?:\[\d+\])?$/;

function madeAt(envelope: XmlElement): string | undefined {
  return parseInstant(xmlFields(envelope).text(envelope, 'MessageMetadata/CreationDateTime')) ?? undefined;
}

/** A session is one bench's sitting; the message names its court house by a code alone. */
function readSession(session: XmlElement, reading: Reading): Listing {
  const { fields } = reading;
  const code = requiredText(session, 'CourtHearing/Hearing/CourtHearingLocation', reading);
  const printed = fields.text(session, 'CourtHearing/Hearing/DateOfHearing');
  const sittingDate = requiredDate(session, 'CourtHearing/Hearing/DateOfHearing', reading);
  const startTime = parseDocumentTime(fields.text(session, 'CourtHearing/Hearing/TimeOfHearing'));
  const sitting = present({ startTime: startTime ?? undefined, issuedAt: stampAfter(sittingDate, reading) });
  return present({
    courtHouse: code ?? '',
    courtHouseCode: code,
    localJusticeAreaCode: fields.text(session, 'CourtHearing/PSAcode'),
    sittingDate: sittingDate ?? null,
    sittingDateAsPrinted: printed === sittingDate ? undefined : printed,
    hearings: fields.all(session, 'Case').map((heard) => readCase(heard, sitting, reading)),
  });
}

function readCase(heard: XmlElement, sitting: Pick<Hearing, 'startTime' | 'issuedAt'>, reading: Reading): Hearing {
  return present({
    startTime: sitting.startTime,
    issuedAt: sitting.issuedAt,
    urn: requiredText(heard, 'PTIURN', reading),
    reportingRestrictions: [],
    applications: [],
    defendants: reading.fields.all(heard, 'Defendant').map((defendant) => readDefendant(defendant, reading)),
  });
}

/** Messages carry stamps left from a template; a stamp from before the hearing is none of this account. */
function stampAfter(sittingDate: string | undefined, { issuedAt }: Reading): string | undefined {
  if (issuedAt === undefined || sittingDate === undefined) return undefined;
  return issuedAt.slice(0, 10) >= sittingDate ? issuedAt : undefined;
}
