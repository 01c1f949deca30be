/** Long words of court results that a printer broke over two lines without a hyphen: "depriva" over "tion order". */
const LONG_WORDS: ReadonlySet<string> = new Set(
  `adjourned adjournment application applications compensation community concurrent conditional confiscation consecutive contact
   conviction convicted complainant defendant deletion deprivation deprived destroyed destruction directly disqualified
   exclusion forfeited forfeiture granted harassment imprisonment indefinite indirectly magistrates notification offender
   prevention probation programme prohibited property prosecution refused registered rehabilitation requirement
   requirements restraining returned sentence sentencing supervision surcharge suspended unconditional unpaid withdrawn
   victim`
    .trim()
    .split(/\s+/),
);
const LAST_LETTERS = /(?:^|[^A-Za-z])([A-Za-z]{2,})$/;
const FIRST_LETTERS = /^([a-z]{2,}|[A-Z]{2,})/;

/** Whether the last letters of `line` and the first of `next` are the two halves of such a word. */
export function isBrokenWord(line: string, next: string): boolean {
  const head = LAST_LETTERS.exec(line)?.[1];
  const tail = FIRST_LETTERS.exec(next)?.[1];
  return head !== undefined && tail !== undefined && LONG_WORDS.has(`${head}${tail}`.toLowerCase());
}
