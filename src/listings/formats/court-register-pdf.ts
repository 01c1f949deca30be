import type { Content, Page } from '../../documents/content.js';
import type { Problem } from '../../problem.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { toldOnce } from '../entries/told-once.js';
import type { ListingFormat, Parsed } from '../format.js';
import type { Listing } from '../listing.js';
import { blocksOf } from '../register-page/blocks.js';
import { listingsOf } from '../register-page/listings.js';
import { labelsOn, type PrintedField, printedFields } from '../register-page/printed-fields.js';
import { placeOf } from '../register-page/reading.js';

/**
 * The two-column register Common Platform prints: a block of labels and values for each defendant in each case. The public prints
 * of this layout are prison court registers, the nearest to what the press receives. Values are told by where they stand.
 */
export const courtRegisterPdf: ListingFormat = {
  name: 'court-register-pdf',
  title: 'Court register, two-column print (PDF)',
  kind: 'register',
  completeResults: true,
  gives: ['names', 'results', 'codes'],
  recognises: toldOnce((content) => content.kind === 'pages' && isRegister(content.pages)),
  read,
};

/** Labels without which no register names a case, and how many others make it one. */
const PAGES_TO_SEE = 3;
const OTHER_LABELS = 4;
const OF_OFFENCE: readonly string[] = ['offenceTitle', 'plea', 'convictionDate'];

function isRegister(pages: readonly Page[]): boolean {
  const fields = new Set<string>();
  for (const label of labelsOn(pages.slice(0, PAGES_TO_SEE))) if (label.kind !== 'heading') fields.add(label.field);
  const named = fields.has('defendantName') || fields.has('organisationName');
  // Courts' own prints have some of these labels too; this one has a line for the code of every offence.
  const isCharged = OF_OFFENCE.some((field) => fields.has(field));
  if (isCharged && !fields.has('offenceCode')) return false;
  return named && fields.has('caseReference') && fields.has('dateOfHearing') && fields.size >= 3 + OTHER_LABELS;
}

function read(content: Content): Parsed {
  if (content.kind !== 'pages') return { listings: [], problems: [] };
  const problems: Problem[] = [];
  const { fields, rightEdge } = printedFields(content.pages);
  const { blocks, strays } = blocksOf(fields);
  const listings: readonly Listing[] = listingsOf(blocks, rightEdge, problems);
  problems.push(...unreadLines(strays));
  if (listings.length === 0) {
    return { listings: [], problems, setAside: { code: 'no_hearings', message: 'The register holds no case.' } };
  }
  // What stands on a page that was scanned in is not read: a result can be missing.
  return content.pages.some(({ isPicture }) => isPicture)
    ? { listings, problems, completeResults: false }
    : { listings, problems };
}

/** One problem for each label or line that is under no known label, with how often it stands there; numbers make no difference. */
function unreadLines(strays: readonly PrintedField[]): readonly Problem[] {
  const patterns = new Map<string, { first: PrintedField; times: number }>();
  for (const stray of strays) {
    const pattern = tidy(stray.at.text).toLowerCase().replace(/\d+/g, '0');
    const met = patterns.get(pattern);
    if (met) met.times += 1;
    else patterns.set(pattern, { first: stray, times: 1 });
  }
  return [...patterns.values()].map(({ first, times }) => ({
    code: 'unread_line',
    message: `Words stand here under no label a register is known to have (${times} times in the register).`,
    at: placeOf(first),
  }));
}
