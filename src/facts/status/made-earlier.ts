/** The day a text itself gives for the making of an order, where that day is before the hearing's: the order is not made at it. */
import { DATE, type Dated, readDate } from '../../text/figures/dates.js';
import { DURATION } from '../../text/figures/durations.js';
import { gated } from '../../text/patterns/gated.js';
import { regexOf } from '../../text/patterns/over-lines.js';

/** Behind its name: "… made by the court on 3 March", "… for two years was imposed on 03/03/2026". */
const MADE_ON = gated(
  regexOf('i')`
    ^(?: orders?)?(?: (?:for|of|lasting) ${DURATION})?,? (?:(?:which|that) )?(?:(?:is|was|were|has been|have been|had been|first|originally) )*
    (?:made|imposed|granted|issued|passed|dated)(?: (?:by|at|in) [^.;,\d]{3,60}?)?,? (?:on )?(${DATE})
  `,
);
/** Behind what it does: "[was forfeited] on 3 March". */
const DONE_ON = gated(regexOf('i')`^(?: by [^.;,\d]{3,60}?)?,? on (${DATE})`);
const STILL_TO_DO = /\b(?:to be|shall|must|will|be)\b/;
/** Before it: "On 3 March 2026 magistrates made a …", "03/03/2026: …". */
const HEADED_BY = gated(
  regexOf('i')`
    ^(?:on )?(${DATE})(?:,| ?:| -)? (?=[^.;]{0,80}$)
    (?!.*\b(?:and|but|then|while|today|now|offen[cd]\w*|plea\w*|convict\w*|guilty|adj\w*|since|until|till|between|arrest\w*|seiz\w*|application|apply|appl(?:ies|ied)|vary)\b)
  `,
);

/** One order's name or verb with the words of its statement before and behind. */
export interface Told {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly isVerb: boolean;
}

/**
 * The day, `YYYY-MM-DD`, on which the text says the order was made, where it is before the day of the hearing. Undefined where
 * none is said, or it is the hearing's own; a day to come is a slip of the pen, and says nothing. The hearing's day is asked
 * for only where the text gives one (`extractOnce`).
 */
export function madeEarlier({ before, words, after, isVerb }: Told, hearing: Dated): string | undefined {
  const said =
    (isVerb ? (STILL_TO_DO.test(words) ? undefined : DONE_ON.exec(after)) : MADE_ON.exec(after))?.[1] ??
    HEADED_BY.exec(before)?.[1];
  const day = said === undefined ? undefined : readDate(said);
  if (day === undefined || hearing.date === undefined) return undefined;
  const whole = day.startsWith('--') ? lately(day.slice(2), hearing.date) : day;
  return whole !== undefined && whole < hearing.date ? whole : undefined;
}

/** A day said without its year and as past: the last such day, where that is within half a year. */
function lately(monthDay: string, hearing: string): string | undefined {
  const year = Number(hearing.slice(0, 4));
  const last = `${year}-${monthDay}` <= hearing ? `${year}-${monthDay}` : `${year - 1}-${monthDay}`;
  return Date.parse(hearing) - Date.parse(last) <= HALF_A_YEAR ? last : undefined;
}

/** 183 days in milliseconds. */
const HALF_A_YEAR = 183 * 24 * 60 * 60 * 1000;
