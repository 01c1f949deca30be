/** What stands in a row of sums, in the column of the courts or of the names. */
export const TOTAL =
  /^\s*(?:(?:grand |sub-? ?)?(?:totals?|average|cyfanswm)\s*:?\s*(?:£ ?)?[\d.,]*\s*$|(?:sub-? ?|grand )totals?\b)/i;
