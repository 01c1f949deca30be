import { regexOf } from '../../text/patterns/over-lines.js';

/** What pages and prints of the service put around a list: openings of sentences, in English and in Welsh. */
const OPENINGS: readonly RegExp[] = [
  /^restrictions on publishing\b/i,
  /^you must check if any\b/i,
  /^you'll be in contempt\b/i,
  /^specific restrictions ordered\b/i,
  /^however, restrictions are not\b/i,
  /^to find out which reporting\b/i,
  /^the court directly$/i,
  /^HM Courts and Tribunals Service\b/i,
  /^cyfyngiadau ar gyhoeddi\b/i,
  /^rhaid i chi wirio\b/i,
  /^byddwch yn euog o ddirmyg\b/i,
  /^bydd cyfyngiadau penodol\b/i,
  /^fodd bynnag, nid yw'r cyfyngiadau\b/i,
  /^i ganfod pa gyfyngiadau\b/i,
  /^llys yn uniongyrchol$/i,
  /^gwasanaeth (?:gwrandawiadau )?llys/i,
  /^court and tribunal hearings\b/i,
  /^(?:show|hide)(?: all sections)?$/i,
  /^(?:dangos|cuddio)(?: pob adran)?$/i,
  /^(?:important )?(?:information|gwybodaeth)(?: bwysig)?$/i,
  /^search cases?$/i,
  /^chwilio/i,
  /^(?:back to top|yn ôl i frig y dudalen)$/i,
  /^(?:warning|rhybudd)$/i,
  /^!$/,
];
const OPENING = new RegExp(OPENINGS.map(({ source }) => source).join('|'), 'i');
/** Where the list is over: what follows is about the document. */
const ENDINGS = regexOf('i')`
  ^(?:
    all content is available under|mae'r holl gynnwys ar gael|© crown copyright|© hawlfraint y goron|support links
    |is this page not working|data source|ffynhonnell (?:y )?data|thank you for reading|diolch am ddarllen
    |note this document contains|noder bod y ddogfen|this document contains information intended
    |mae'r ddogfen hon yn cynnwys
  )\b
`;
const PAGE_NUMBER = /^(?:(?:page|tudalen) ?)?\d{1,4}(?: ?(?:of|o|\/) ?\d{1,4})?$/i;
const PRINTED_ON = /^.{0,60}(?:PDF\/UA page|tudalen PDF\/UA)\b/i;

export function isBoilerplate(words: string): boolean {
  return (
    OPENING.test(straight(words)) || PAGE_NUMBER.test(words) || (words.includes('PDF/UA') && PRINTED_ON.test(words))
  );
}

export function endsList(words: string): boolean {
  return ENDINGS.test(straight(words));
}

function straight(words: string): string {
  return words.replace(/[‘’]/g, "'");
}
