import { everyMatch } from '../patterns/every-match.js';

/**
 * What Common Platform prints before the value of a prompt, where the value is free words: value and label, or two prompts,
 * are often run together ("Order detailsnot to contact", "personPeriod12 Months"). From the result definitions in use.
 */
const LABELS: readonly string[] = [
  'Additional (?:information|requirements)',
  'Amount of cash forfeited',
  'Conduct or activity to be refrained from',
  'Conviction ?\\/ ?acquittal',
  'Conviction ?\\/ ?finding ?\\/ ?insanity',
  'Currency of cash forfeited',
  'Date (?:original )?(?:[a-z]+ ){0,3}order made',
  'Defendant to be deprived of (?:this property|vehicle described as)',
  'Destruction ?\\/ ?dispose of ?\\/ ?deal with ?\\/ ?sell',
  'Details of (?:dog|variation|animal)',
  'Directions regarding the order',
  'Duration of (?:the )?order',
  'End date(?: of order)?',
  'Forfeiture and destruction ordered under',
  'Further information about destruction',
  'Expiry date',
  'Length of (?:the )?order',
  'Made (?:on|until)',
  'Method of disposal(?: etc)?',
  'Name of (?:court that made the order|enforcement authority|police station to report to)',
  'Notification period',
  'Order (?:details|now expires)',
  'Original (?:order made by|court)',
  'Period of (?:the )?order',
  'Period(?= ?(?:until|\\d))',
  'Prohibitions(?: contained in the order| \\(added, varied or removed\\))?',
  'Property(?: to be forfeited(?: and destroyed)?)?',
  "Protected person(?:'s address)?",
  'Reasons?(?: for (?:order|decision|the order|the decision|making the order))?',
  'Responsible for destroying property',
  'Result text',
  'Specify (?:vehicle eg registration number|who is to destroy(?: etc)?)',
  'Start date(?: of order)?',
  "Supervisor(?:'s address)?",
  'Terms of variation',
  "Third party's (?:address|name(?: \\(victim or police\\))?)",
  'Type of (?:forfeiture|order(?: made)?)',
];
/** Print doubles and breaks the spaces within a label too. */
const ANY = LABELS.map((label) => label.replaceAll(' ?', '\\s{0,9}').replaceAll(' ', '\\s{1,9}')).join('|');
/** Endings by which a label is but the beginning of another word: "Reasonable", "Periodic", "Prohibitions". */
const ONE_WORD = "(?!(?:'s|e?s|ed|ing|al|ic|ical|able|ably|ty|ties)(?![a-z]))";

/** A label run into small letters, where nothing else shows that a space was lost. */
const RUN_INTO_VALUE = new RegExp(`(?:${ANY})(?=[a-z])${ONE_WORD}`, 'g');
const LABEL = new RegExp(`(?:${ANY})${ONE_WORD}`, 'y');

/** The word each label begins with: enough for a line's first word. */
const FIRST_WORD = new RegExp(
  `^(?:${[...new Set(LABELS.map((label) => /^[A-Za-z]+/.exec(label)?.[0]))].join('|')}|Until)\\b`,
);

/** Whether a line begins as a label does. */
export function beginsAsLabel(line: string): boolean {
  return FIRST_WORD.test(line);
}

/** The offsets in `text` at which a value begins right behind the label it was run into; none for most texts. */
export function valuesRunIntoLabels(text: string): ReadonlySet<number> {
  return new Set(everyMatch(RUN_INTO_VALUE, text).map((match) => match.index + match[0].length));
}

/** Whether a label stands at `offset` of `text`. */
export function isLabelAt(text: string, offset: number): boolean {
  LABEL.lastIndex = offset;
  return LABEL.test(text);
}
