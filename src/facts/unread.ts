/** Words no rule read that a person should look at, and codes that the words contradict. */
import type { Problem } from '../problem.js';
import { regexOf } from '../text/patterns/over-lines.js';
import type { Clause, OrderClause } from './clause.js';
import type { Page } from './page/page.js';
import type { Coded } from './rule.js';
import type { Spoken } from './spoken.js';

/** Common words of Welsh court results that are no English words. */
const WELSH = regexOf('giu')`
  (?<!\p{L})(?:
    gorchymyn|gorchmynion|dedfryd|llys|ynadon|diffynnydd|erlyniad|troseddwr|carchar|dirwy|costau|gordal|gwaith
    |di-dâl|didal|cymunedol|ohiriedig|gohiriwyd|gwrthodwyd|gwnaed|gwneir|amddifadu|fforffed\w*|ffôn|ffon|gliniadur
    |delweddau|dinistrio|ddinistrio|dileu|heddlu|mis|misoedd|blynedd|mlynedd|wythnos|diwrnod|hyd|nes|ac|neu|gan|ei
    |eu|yr|ar|mewn|am|iawndal|rhyddhad|amodol|euog|ddieuog|cyhuddiad|achos|cais|caniatawyd|tynnu'n|dychwelyd|peidio
    |chysylltu|fainc|lluniau|wedi|gwarant|[fm]echnïaeth|heb|brawf|phrawf|goron|rhwymwyd|anfonwyd|traddodwyd|gwaharddwyd|gwahardd|rhag|mynd|fewn
    |gartref|metr|rhyddhawyd|d?diamod|cafodd|caiff|gyhuddiad|mae|roedd|oedd|gyda|hefyd|ddim|a|achwynydd|dioddefwr|dioddefwraig|y|yn|o|i|ni|nid|nac?|dim|orchymyn|orchmynion|ddedfryd|lys|ddirwy|garchar|ystyried|\p{L}{1,7}'r
    |(?:mae|wedi|i|a)'[niwu]
  )(?!\p{L})
`;
const ENOUGH_WELSH = 2;
const SURE_WELSH = regexOf('iu')`
  (?<!\p{L})(?:
    gorchymyn|dedfryd|llys|ynadon|diffynnydd|erlyniad|carchar|dirwy|gohiriwyd|gwrthodwyd|gwnaed|amddifadu|gliniadur
    |delweddau|dinistrio|ddinistrio|heddlu|blynedd|mlynedd|wythnos|iawndal|rhyddhad|cyhuddiad|dychwelyd|ffôn|fainc
    |lluniau|orchymyn|orchmynion|ddedfryd|ddirwy|garchar|ystyried|gwarant|[fm]echnïaeth|rhwymwyd|anfonwyd|traddodwyd|gwaharddwyd
    |achwynydd|dioddefwr|dioddefwraig|rhyddhawyd|d?diamod|cafodd|caiff|achos|gyhuddiad
  )(?!\p{L})
`;

/** No clause is due where there are none (contract 2.3, 15). */
const NO_COSTS =
  /^\W*(?:dim|heb|ni wnaed)(?: unrhyw)?(?: g?orchymyn(?: am| ynghylch| ar gyfer)?)? (?:c|g|ch|ngh)ostau\W*$/i;

/** A term of the order told before it: "ni chaiff", "rhaid iddo beidio â". */
const FORBIDS =
  /^\W*(?:ni chaiff|ni ddylai|rhaid (?:iddo|iddi|i'r \S+) beidio|(?:i )?beidio â|peidio â|dim cysylltu)\b/i;

function hasTerms(clause: Clause): boolean {
  return clause.kind === 'order' && clause.terms !== undefined;
}

/** Words of orders and of property that a reader must not pass over in silence. */
const NAMES_ORDER = regexOf('i')`
  \b(?:
    depriv\w+|forfeit\w*|confiscat\w+|restrain\w+ order|deletion order|destruction order|destroy\w*|delet\w+
    |wip(?:e|ed)|prevention order|protection order|prohibition order|prohibited steps|(?:it is )?ordered that
    |seized (?:phone|device|item|property)\w*|(?:phone|laptop|computer|device|tablet)s?
  )\b
`;
/** Where those words are known not to be an order. */
const KNOWN_NOISE = regexOf('i')`
  \b(?:
    deprivation of|social deprivation|sleep deprivation|childhood deprivation|deprived (?:area|background)
    |bail condition|conditions?:|suret(?:y|ies)|permanently depriv|with intent|contrary to|not to delete
    |internet history
  )\b
`;
const NEEDS_A_LENGTH: ReadonlySet<string> = new Set([
  'restraining_order',
  'shpo',
  'criminal_behaviour_order',
  'stalking_protection_order',
]);

/** The patterns by which such words are found at all. */
export const UNREAD_CUES: readonly RegExp[] = [NAMES_ORDER, SURE_WELSH];

/** The problems one text leaves behind. Messages never hold the words themselves. */
export function problemsOf(
  page: Page,
  clauses: readonly Clause[],
  coded: Coded | undefined,
  passedOver: boolean,
  sentences: Pick<Spoken, 'unread' | 'thoughtOf'>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const welsh = unreadWelsh(page, clauses);
  if (welsh) problems.push(unread(page, welsh, 'Welsh words that no rule reads.'));
  else if (
    clauses.length === 0 &&
    page.sifted.may(NAMES_ORDER) &&
    NAMES_ORDER.test(page.text) &&
    !KNOWN_NOISE.test(page.text) &&
    page.zones.length === 0
  ) {
    problems.push(
      unread(
        page,
        { start: 0, end: page.text.length },
        'Words that name an order or property, and no rule reads them.',
      ),
    );
  }
  // beside a sentence that is read it is one more thing said; alone it may be the sentence, told in words nobody knows
  const [named] = sentences.unread;
  const [weighed] = sentences.thoughtOf;
  if (named && !clauses.some(({ kind }) => kind === 'sentence')) {
    problems.push(unread(page, named, 'A sentence is named, and the verb of its clause passes none that is known.'));
  } else if (weighed && !clauses.some(({ kind }) => kind !== 'order')) {
    problems.push(unread(page, weighed, 'A sentence is named that the court thought of, and not what it decided.'));
  }
  if (passedOver || clauses.some(({ found }) => found === 'conflict')) {
    problems.push({
      code: 'code_and_text_disagree',
      message: `The words do not say what the code ${coded?.code.code ?? ''} says.`,
    });
  }
  if (clauses.some((clause) => clause.kind === 'order' && lacksLength(clause))) {
    problems.push({ code: 'order_without_term', message: 'An order that lasts for a time is recorded without one.' });
  }
  return problems;
}

function unread(page: Page, run: { readonly start: number; readonly end: number }, message: string): Problem {
  const [start, end] = page.normalised.span(run.start, run.end);
  return { code: 'unread_text', message, at: { start, end } };
}

function unreadWelsh(page: Page, clauses: readonly Clause[]): { start: number; end: number } | undefined {
  if (!page.sifted.may(SURE_WELSH) || !SURE_WELSH.test(page.text)) return undefined;
  for (const statement of page.statements) {
    const words = page.text.slice(statement.start, statement.end);
    if (NO_COSTS.test(words) || (FORBIDS.test(words) && clauses.some(hasTerms))) continue;
    if (!SURE_WELSH.test(words) || (words.match(WELSH) ?? []).length < ENOUGH_WELSH) continue;
    const [start, end] = page.normalised.span(statement.start, statement.end);
    const read = clauses.some(({ span }) => span !== null && span[0] < end && start < span[1]);
    if (!read) return { ...statement };
  }
  return undefined;
}

function lacksLength(clause: OrderClause): boolean {
  if (!NEEDS_A_LENGTH.has(clause.type) || (clause.status !== 'made' && clause.status !== 'interim')) return false;
  return clause.span !== null && !clause.period && !clause.until && !clause.untilFurtherOrder;
}
