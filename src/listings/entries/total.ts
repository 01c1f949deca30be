import { regexOf } from '../../text/patterns/over-lines.js';

/** What stands in a row of sums, in the column of the courts or of the names: "Total", "Total: 2 defendants", "Total number of cases 14". */
export const TOTAL = regexOf('i')`
  ^\s*(?:
    (?:grand |sub-? ?)?(?:totals?|average|cyfanswm)
    (?: (?:number|no\.?) of)?(?: (?:defendants?|people|persons?|cases?|offences?|charges?|results?|orders?|hearings?|rows?|records?))?
    \s*[:=]?\s*(?:£ ?)?[\d.,]*
    (?: (?:defendants?|people|persons?|cases?|offences?|charges?|results?|orders?|hearings?|rows?|records?))?\s*$
    |(?:sub-? ?|grand )totals?\b|(?:number|no\.?|count) of (?:defendants|people|persons|cases|offences|charges|results|orders|hearings|rows|records)\b
  )
`;
