/** How a term of custody is said, whether it is suspended, and what stands around it: shared by the rules for custody. */
import { DURATION, readDuration } from '../../text/durations.js';
import { cue, words } from '../cue.js';
import type { Context, Window } from '../rule.js';
import { after, before, field, resultOf } from '../surroundings.js';

const PLACE =
  "(?:prison|jail|custody|(?:detention in )?(?:an? )?young offenders?'?s? institution|(?:an? )?(?:D?YOI|HMP)|detention)";
const LENGTH = `(?:an? )?(?:(?:immediate |custodial )?(?:term|period|sentence|total) of )?(?<term>${DURATION})`;
/** Between "jailed" and its length: who was, and when; never what for. */
const WHO =
  '(?:(?!\\b(?:after|over|because|who|having|following|when|while|since|for)\\b)(?:[^.;:,\\d]|\\d{1,2}(?:-| )year(?:-| )old)){0,60}?';

/** A term of custody, suspended or not: the group `term` holds its length. */
export const CUSTODIAL_TERMS: readonly RegExp[] = [
  cue`\b(?:re-?)?committed to ${PLACE} (?:for )?${LENGTH}`,
  cue`(?<!total )(?<!suspended )\b(?:imprisonment|custody|custodial|carcharu?|detention in (?:an? )?young offenders?'? institution)(?: period| term| sentence)?(?: imposed)?(?: is| of| for| am|:| -)? ${LENGTH}`,
  cue`\b(?<term>${DURATION})'?s? (?:of |in |an? |immediate )*(?:imprisonment|custody|(?:prison|jail|custodial) (?:sentence|term)|(?:prison|jail)(?! (?:organisation|email|name|address))|in (?:an? )?(?:young offenders?'? institution|YOI)|detention in (?:an? )?(?:young offenders?'? institution|YOI)|D?YOI\b|behind bars|imp\b|imprt\b|impt\b|immediate\b|forthwith\b|o garchar)(?! on remand)`,
  cue`\b(?:jailed|imprisoned|locked up|caged|put behind bars|put away|sent (?:${WHO} )?to (?:prison|jail)|sentenced (?:${WHO} )?to custody|garcharu|carcharwyd)\b ?${WHO}(?:\bfor|\bam|,)? ?(?:just |more than |almost |nearly |a total of |a further )?${LENGTH}`,
  cue`\bsentenced (?:${WHO} )?to (?:serve )?(?:an? )?(?:total of )?(?<term>${DURATION})(?=,? ?(?:[.,;]|$|for\b|and\b|suspended\b|susp\b|consecutive|concurrent|on\b|in total))`,
  cue`(?<!remand )(?<!remanded in )\b(?:imp|D?YOI|prison|immediate(?: custody)?|custody)[ :x-]{1,3}(?<term>${DURATION})`,
];

/** Custody that is nobody's sentence today. */
export const NO_SENTENCE: readonly Context[] = [
  {
    because: 'time spent, a sentence being served, a possible or an earlier one',
    pattern:
      /\b(?:spent|served|serving|credit for|remanded?(?: in)?|maximum(?: sentence)?(?: of| is)?|up to|fac(?:e|es|ing)|risk of|default(?: of payment)?:?|starting point(?: of| was)?|minimum(?: term)?(?: of)?|reduced from|would have been|but for|previous(?:ly)?|currently|release[d]? from|activation of sentence:?|equivalent of)\b[^.;]{0,25}$/i,
    where: 'before',
  },
  { because: 'custody in default of payment', pattern: /^[^.;,]{0,20}\bin default\b/i, where: 'after' },
  { because: 'a recall or a time limit', pattern: /\b(?:custody time limits?|on recall)\b/i, where: 'statement' },
];

const SUSPENDED_AFTER =
  /\b(?:suspended|susp(?:'d|d)?|s\/s|(?:ei |eu |wedi'i |wedi ei )(?:g?ohirio)|SSO)\b(?! (?:sentences?|prison|jail|order|imposed))/i;
const NEXT_TERM = words`(?:,| and| plus| then)(?: (?:a|another))?(?: further)? (?=${DURATION})(?!${DURATION}'?s? (?:suspended|susp))`;
const SUSPENDED_FOR = words`\b(?:suspended|susp(?:'d|d)?\.?|s\/s|(?:g?ohirio)|suspended period|operational period)(?: sentence(?: order)?)?(?: of| for| over|,| -|:| x| \/| am)? ?(?:an? (?:operational )?(?:period|term) of |gyfnod o )?(?<length>${DURATION})`;
const OVERALL = [
  words`\b(?:total|overall)(?: (?:suspended|custodial|sentence|term|period|length|of|imprisonment|the|is|was|order|custody|detention|to serve)){0,6}:? (?<length>${DURATION})`,
  words`\b(?<length>${DURATION})'?s?(?: (?:imprisonment|custody|in prison|in jail))? (?:in total|in all|overall|total)\b`,
];
const LABELLED_SUSPENDED =
  /\bsuspended sentence order\b|\btotal suspended custodial period\b|\bsuspended period\b|gorchymyn dedfryd ohiriedig/i;
const ACTIVATED =
  /\b(?:activat|implement|brought into (?:force|effect|operation)|put into (?:effect|operation)|take effect)/i;

/** What follows a term up to the next one in the same statement. */
export function tail(match: RegExpExecArray, window: Window): string {
  const rest = after(match, window);
  const next = NEXT_TERM.exec(rest);
  return next ? rest.slice(0, next.index) : rest;
}

/** Whether the term is suspended: said after it, or the result's label or code says so. */
export function isSuspended(match: RegExpExecArray, window: Window): boolean {
  if (SUSPENDED_AFTER.test(match[0]) || SUSPENDED_AFTER.test(tail(match, window).slice(0, 160))) return true;
  const labelled = /^(?:SUSP|STIMP)/.test(window.shortCode ?? '') || window.code === '1115' || window.code === '1134';
  const lead = window.text.slice(window.result.start, match.index);
  return (
    labelled ||
    (LABELLED_SUSPENDED.test(lead) && !ACTIVATED.test(lead)) ||
    /\bsuspended period\b/i.test(resultOf(window))
  );
}

/** Whether the words speak of an earlier suspended sentence brought into force. */
export function isActivation(match: RegExpExecArray, window: Window): boolean {
  if (/^SSI/.test(window.shortCode ?? '') || window.code === '1507') return true;
  const { start, end } = window.statement;
  const statement = window.text.slice(start, end);
  if (!/\bsuspended (?:sentence|prison|term|imprisonment)|\bSSO\b/i.test(statement)) return false;
  return (
    ACTIVATED.test(after(match, window)) ||
    (ACTIVATED.test(before(match, window)) && /suspended/i.test(before(match, window)))
  );
}

/** The operational period: after the term, else where the result says it once. */
export function suspendedFor(match: RegExpExecArray, window: Window): string | undefined {
  const near =
    SUSPENDED_FOR.exec(tail(match, window)) ?? SUSPENDED_FOR.exec(match[0]) ?? SUSPENDED_FOR.exec(resultOf(window));
  return readDuration(near?.groups?.length ?? '');
}

/** The total of all terms, where the result, else the text, says one. */
export function overall(window: Window): string | undefined {
  for (const text of [resultOf(window), window.text]) {
    for (const pattern of OVERALL) {
      const length = pattern.exec(text)?.groups?.length;
      if (length) return readDuration(length);
    }
  }
  return undefined;
}

/** `concurrent` and `consecutive`, where said of this term. */
export function runningWith(text: string): { concurrent?: true; consecutive?: true } {
  return {
    ...(/\b(?:conc|concurrent(?:ly)?|cyd-?redeg)\b/i.test(text) ? { concurrent: true as const } : {}),
    ...(/\b(?:consec|cons|consecutive(?:ly)?|olynol)\b/i.test(text) ? { consecutive: true as const } : {}),
  };
}

/** The flags said of the match: in its own words, just before, or after it up to the next term. */
export function flagsOf(match: RegExpExecArray, window: Window): { concurrent?: true; consecutive?: true } {
  const lead =
    /\b(?:concurrent|consecutive)(?: (?:term|sentence|period))?(?: of)?(?: an?)? ?$/i.exec(
      before(match, window),
    )?.[0] ?? '';
  return runningWith(`${lead} ${match[0]} ${tail(match, window)}`);
}

/** The term as the fields of a clause: empty where the length could not be read. */
export function termOf(match: RegExpExecArray): { term?: string } {
  return field('term', readDuration(match.groups?.term ?? ''));
}
