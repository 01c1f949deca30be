import { DURATION, readDuration } from '../../text/figures/durations.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import { cue, words } from '../cue.js';
import type { SentenceRule, Window } from '../rule.js';
import { before, field, saidElsewhere } from '../surroundings.js';
import {
  CUSTODIAL_TERMS,
  flagsOf,
  isActivation,
  isOfSuspendedTotal,
  isSuspended,
  NO_SENTENCE,
  overall,
  REDUCED_TO_FIGURE,
  SUSPENDED_BY_CHARGE,
  summedTerms,
  suspendedFor,
  TO_A_TOTAL,
  termOf,
} from './custodial-terms.js';

const SUSPENDED =
  "(?:suspended|susp(?:'d|d)?\\.?|sus(?= (?:for )?\\d)|s\\/[sf](?= (?:for )?\\(?\\d)|s\\/s|SS(?= (?:for )?\\(?\\d))";
const SENTENCE =
  '(?:(?:prison |jail |custodial )?(?:sentence(?: order)?|term|imprisonment)|sentence order - (?:imprisonment|detention))';

/** "reduced from 36 for guilty plea", "(24 less a third)", "credit given for plea": why the term is what it is. */
const FROM_MORE =
  "\\(?(?:(?:reduced|down|cut) from [^.;,()]{1,50}?|\\d{1,3}(?: weeks| months)?'?s? (?:less|minus) [^.;,()]{1,40}?|(?:full |maximum )?credit (?:given )?(?:for|of) [^.;,()]{1,40}?)";
/** Both lengths in one phrase: the first is the term, the second how long it is suspended. */
const BOTH: readonly RegExp[] = [
  cue`\b(?:dedfryd|ddedfryd) o (?<term>${DURATION}),? (?:wedi(?:'i| ei)|i'w|a) g?ohir(?:io|iwyd) am (?<length>${DURATION})`,
  cue`${REDUCED_TO_FIGURE}(?: ?(?:weeks?|wks?|months?|mths?))?(?:,? (?:for|to reflect|after|in view of|given|with credit for|because of) [^.;,\d]{1,40}?)?,? (?:and |but |all )?${SUSPENDED}(?: for| over|,| -|:| x)? (?<length>${DURATION})`,
  cue`\b(?<term>${DURATION})'?s?'?(?: (?:imprisonment|custody|in prison))?(?:,| -)? ${FROM_MORE}[,)]{0,2}(?: -)? (?:to be |all |wholly )?${SUSPENDED}(?: for| over)? (?<length>${DURATION})`,
  cue`\b${DURATION}'?s?(?: (?:imprisonment|custody|in prison))? (?:was |is )?reduced to (?<term>${DURATION})'?s?(?: (?:imprisonment|custody))?(?:,? (?:for|to reflect|after|in view of|on account of|given|with credit for|because of) [^.;,\d]{1,40}?)?,? (?:and |but )?${SUSPENDED}(?: for| over|,| -|:| x)? (?<length>${DURATION})`,
  cue`\b(?<term>${DURATION})'?s?(?: (?:in |of )?(?:imprisonment|custody|imp(?:'t|r|t)?\.?|cust\.?|c(?= s)|SSO|(?:prison|jail|custodial)(?: sentence| term)?|sentence|term|YOI|concurrent|consecutive|conc|consec))?,? (?:all |wholly |to be |which (?:was|is) |but )?${SUSPENDED}(?: for| over|,| -|:| x)? ?\(?(?:an? (?:operational )?period of )?(?<length>${DURATION})`,
  cue`\b(?<term>${DURATION})'?s?(?: (?:imprisonment|custody))?,? (?:after|with|allowing for|giving|given) (?:full |a third(?: off)? |one[- ]third |\d\d% )?(?:credit|discount|reduction|plea)[^.;,\d]{0,40}(?: \([^)]{0,30}\))?,? ${SUSPENDED}(?: for| over)? (?<length>${DURATION})`,
  cue`\b(?:SSO|s\/s|${SUSPENDED} (?:${SENTENCE}|sent\b\.?))[ :,-]{1,3}(?:of )?(?<term>${DURATION})'?s?(?: (?:in )?(?:imprisonment|custody|prison|jail))?,? ?(?:${SUSPENDED}|\/|for|over|x)(?: for| over)? ?(?<length>${DURATION})`,
  cue`\b(?:SSO|s\/s|${SUSPENDED} (?:${SENTENCE}|sent\b\.?))(?: of|:| -)? (?<term>${DURATION})(?: - |[ ,]{1,2})(?<longer>${DURATION})(?=[.,;:)]|$| operational| with\b| and\b| plus\b| \+| (?:RAR|UPW|RO|VS|BBR|CO|costs|curfew|comp)\b| [£\d])`,
  cue`\b(?:SSO|suspended ${SENTENCE})(?:,? of| for|:| -)? (?<term>${DURATION})'?s?(?: (?:imprisonment|custody))?[,;:]? ?(?:(?:with|and) )?(?:an? )?(?:operational|suspension|supervision|op\.?) period(?: of|:| -| is)? (?<length>${DURATION})`,
  cue`\bSSO ?(?<term>${DURATION}) s\.? ?(?<length>${DURATION})`,
  cue`\b(?:(?:sentence|custody|imprisonment|prison|term|it)\b(?: (?:could|can|would|will|shall|is to|was to) be| is| was) suspended|(?:can|will|shall|do|are able to|am able to) suspend (?:it|that|the (?:sentence|term)))[.:,] ?(?:it is |that is |for )?(?<term>${DURATION})'?s?'?,? (?:for|over) (?<length>${DURATION})`,
  cue`\b(?<term>${DURATION})'?s? (?:(?:prison|jail|custodial) )?(?:sentence|term),? (?:(?:was|is|will be|has been|to be|which) )+suspended (?:for|over) (?<length>${DURATION})`,
  cue`\b(?<term>${DURATION}) SSO(?: for| over| \/|,| x)? ?(?<length>${DURATION})`,
  cue`\b(?:imprisonment|custody|prison|sentence|custodial term|term|length|period): (?<term>${DURATION})[.,;]? suspended(?: for)?: (?<length>${DURATION})`,
  cue`\b(?<term>${DURATION})'?s?'?(?: (?:imprisonment|custody))?,? (?:but |and )?(?:which )?(?:we|I|the (?:court|bench)) (?:will |shall |can |are able to )?suspend(?:s|ed)?(?: it)? for (?:a period of )?(?<length>${DURATION})`,
  cue`\bsuspend(?:ed|ing|s)? (?:the|his|her|an?|their|that|this|your) (?<term>${DURATION})'?s?'? (?:(?:prison|jail|custodial) )?(?:sentence|term|imprisonment) for (?<length>${DURATION})`,
  cue`\bsuspend(?:ed|ing|s)? (?:the|his|her|an?|their|that|this|your) (?:(?:prison|jail|custodial) )?(?:sentence|term) of (?<term>${DURATION})(?: (?:in prison|imprisonment))? for (?<length>${DURATION})`,
  cue`\b(?:sentence|term) of (?<term>${DURATION})'?s?'?(?: (?:in prison|imprisonment|(?:in )?custody))? (?:(?:has|have|is|was|will|to|be|been|being|now) )+suspended (?:for|over) (?<length>${DURATION})`,
  cue`\b(?:(?:imprisonment|custody|prison|(?:prison |jail |custodial )?(?:sentence|term))\b[^.;:,\d]{0,20} )?suspended (?:for|over) (?<length>${DURATION})(?:,|:| -) (?:(?:the|a) (?:term|sentence) (?:is|being|of) )?(?<term>${DURATION})'?s?(?: (?:imprisonment|in (?:prison|custody|jail)|custody|imp\b))?(?=[.,;]|$| conc| consec)`,
];
/** One length alone: whether it is the term or the period of suspension cannot be told. */
const ONE: readonly RegExp[] = [
  cue`\b(?<one>${DURATION})'?s? suspended ${SENTENCE}`,
  cue`\bsuspended ${SENTENCE}(?:,? of| for|:| -| lasting)? (?:an? )?(?<one>${DURATION})(?!'?s? (?:imprisonment|custody|in prison))`,
  cue`(?<!\bact(?:iv\w{0,5})?\.? (?:of )?)\bSSO(?: of| for|:| -)? (?<one>${DURATION})`,
  cue`\b(?<one>${DURATION}) (?:SSO\b|${SUSPENDED}(?=[.,;]|$| and\b| with\b| plus\b))`,
];
const LABELLED: readonly RegExp[] = [
  cue`\btotal (?:suspended )?custodial period(?: is)?:? (?<total>${DURATION})`,
  cue`\b(?:sentence|imprisonment|custody|prison|jail|term)\b[^.;\d]{0,40}?\bsuspended (?:for|over) (?<length>${DURATION})`,
];
const THEN_SUSPENDED = words`^(?:,? (?:which is )?suspended for|[.;,] (?:it|this|that|the sentence|which) (?:is|was|will be|has been) suspended for|[.;,]? (?:(?:and|with|the|an?|its) )*operational period(?: of| is| was| will be| being|:)?) (?<length>${DURATION})`;
const TOTALLED =
  /\b(?:total (?:suspended )?custodial (?:period|term)|overall length of (?:the )?(?:sentence|term))[^.;]{0,10}$/i;
const LENGTH_BEFORE = words`${DURATION}'?s?'? (?:of |in )?(?:(?:prison|jail|custodial) )?(?:sentence|imprisonment|custody|prison|jail|term)\b[^.;\d]{0,40}$`;
const A_LENGTH = words`${DURATION}`;
const LONGER_UNIT = /(?:m|mths?|months?|mons?|y|yrs?|years?|\/12)$/i;
const BARE = regexOf('gi')`
  (?:^|(?<=[.;] ))suspended (?:prison |jail )?sentence(?=$|[.,;])
  |(?:^|(?<=[.;:,] ))(?:gorchymyn )?dedfryd ohiriedig\b(?! (?:o|am|:)\b)
  |\b(?:
    given|handed|received?|receives|got|imposed|passed|gave (?:him|her)|sentenced to|plus|with
    |escaped (?:jail|prison) with
  ) (?:an? )?suspended (?:prison |jail |custodial )?(?:sentence|term)(?: order)?\b
  |\bsuspended sentence order made\b(?! (?:by|on)\b)
`;

/** Custody that need not be served unless the offender breaks the order: a term, and the time for which it is suspended. */
export const suspendedCustody: SentenceRule = {
  kind: 'sentence',
  name: 'suspended-custody',
  type: 'suspended_custody',
  provision: 's.277 and s.286 Sentencing Act 2020 (s.189 Criminal Justice Act 2003)',
  codes: [{ code: '1115' }, { code: '1134' }],
  shortCodes: ['SUSPS', 'SUSPSD', 'SUSPSNI', 'SUSPSS', 'SUSPSDNI', 'SUSPSDS', 'STIMP'],
  anyOf: ['susp', 'sus ', 'sso', 's/s', 'ohirio', 'committed', 'custod', 'imprisonment', 'prison'],
  cues: [...BOTH, ...ONE, ...CUSTODIAL_TERMS, SUSPENDED_BY_CHARGE, ...LABELLED, BARE],
  unless: [
    ...NO_SENTENCE,
    {
      because: 'an earlier suspended sentence is spoken of',
      pattern: regexOf('i')`
        \b(?:
          breach(?:ed|es|ing)?(?: of)?|in breach of|subject to|during(?: the)?(?: operational)?(?: period)?(?: of)?
          |serving|while on|existing|previous|earlier|current|imposed on|amend(?:ed|ment of)?|var(?:y|ied)
          |consecutive to|concurrent (?:with|to)
        )(?: an?| the| his| her)?(?: suspended (?:prison |jail |custodial )?(?:sentence|term)(?: order)?(?: of)?)? ?
        $
      `,
      where: 'before',
    },
    {
      because: 'an earlier suspended sentence is changed or brought into force',
      pattern: regexOf('i')`
        ^(?:
          (?!\b(?:CO|community order|conditional discharge|CD|curfew|UPW|unpaid work|RAR|restraining|RO|SHPO)\b)
          [^.;]
        ){0,80}\b(?:varied|amended|extended|activated|implemented|to continue|revoked|breached)\b
      `,
      where: 'after',
    },
  ],
  read(match, window) {
    if (isActivation(match, window) || isOfSuspendedTotal(match, window)) return null;
    const summed = summedTerms(match);
    if (summed.length > 1) {
      if (!isSuspended(match, window)) return null;
      const length = field('suspendedFor', suspendedFor(match, window));
      return summed.map((fields) => ({ fields: { ...fields, ...length } }));
    }
    const { one, total, longer } = match.groups ?? {};
    const term = match.groups?.term ?? match.groups?.figure;
    if (longer && !LONGER_UNIT.test(longer)) return null;
    const length = longer ?? match.groups?.length;
    const lead = `${before(match, window)}${match[0].replace(/\bsuspended.*$/i, '')}`;
    if (!term && length && (A_LENGTH.test(match[0].replace(/\bsuspended.*$/i, '')) || LENGTH_BEFORE.test(lead)))
      return null;
    if (term && length && TOTALLED.test(before(match, window))) {
      if (saysATerm(match, window)) return null;
      return { fields: { ...field('overall', termOf(match).term), ...field('suspendedFor', readDuration(length)) } };
    }
    if (term && length && TO_A_TOTAL.test(before(match, window)) && saysATerm(match, window)) return null;
    if (term && length) {
      return {
        fields: {
          ...termOf(match),
          ...field('suspendedFor', readDuration(length)),
          ...field('overall', overall(window)),
          ...flagsOf(match, window),
        },
      };
    }
    if (one) {
      const next = THEN_SUSPENDED.exec(window.text.slice(match.index + match[0].length, window.result.end));
      if (next) {
        return {
          fields: {
            ...field('term', readDuration(one)),
            ...field('suspendedFor', readDuration(next.groups?.length ?? '')),
          },
          end: match.index + match[0].length + next[0].length,
        };
      }
      return { fields: { ambiguous: true } };
    }
    if (term) {
      if (!isSuspended(match, window)) return null;
      return {
        fields: {
          ...termOf(match),
          ...field('suspendedFor', suspendedFor(match, window)),
          ...field('overall', overall(window)),
          ...flagsOf(match, window),
        },
      };
    }
    if (saysATerm(match, window)) return null;
    if (total) {
      if (!isSuspended(match, window)) return null;
      return {
        fields: { ...field('overall', readDuration(total)), ...field('suspendedFor', suspendedFor(match, window)) },
      };
    }
    if (length) return { fields: field('suspendedFor', readDuration(length)) };
    return /\bno\b/i.test(before(match, window)) ? null : { fields: {} };
  },
  examples: [
    {
      text: 'Dedfryd o 16 wythnos, wedi ei gohirio am 12 mis.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P16W', suspendedFor: 'P12M' }],
    },
    {
      text: 'Only custody can be justified, but we can suspend it. Twelve weeks, for eighteen months.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P12W', suspendedFor: 'P18M' }],
    },
    {
      text: 'Imprisonment suspended for 12 months, 8 weeks.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P8W', suspendedFor: 'P12M' }],
    },
    {
      text: '12w imp s/f 18m',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P12W', suspendedFor: 'P18M' }],
    },
    {
      text: 'Dealt with for original offence: 6 weeks imprisonment suspended 12 months, CO revoked.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P6W', suspendedFor: 'P12M' }],
    },
    {
      text: '12 weeks on charge 1 and 4 weeks on charge 2, consecutive, suspended for 18 months.',
      clauses: [
        { kind: 'sentence', type: 'suspended_custody', term: 'P12W', suspendedFor: 'P18M' },
        { kind: 'sentence', type: 'suspended_custody', term: 'P4W', suspendedFor: 'P18M', consecutive: true },
      ],
    },
    {
      text: '16 weeks reduced to 12 weeks for guilty plea, suspended 12 months.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P12W', suspendedFor: 'P12M' }],
    },
    {
      text: 'imp 10w + 4w = 14w sus 12m',
      clauses: [
        { kind: 'sentence', type: 'suspended_custody', term: 'P10W', suspendedFor: 'P12M', overall: 'P14W' },
        { kind: 'sentence', type: 'suspended_custody', term: 'P4W', suspendedFor: 'P12M', overall: 'P14W' },
      ],
    },
    {
      text: "20 weeks' imprisonment. We suspend it for 12 months.",
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P20W', suspendedFor: 'P12M' }],
    },
    {
      text: 'Your sentence of 10 weeks has been suspended for 12 months.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P10W', suspendedFor: 'P12M' }],
    },
    {
      text: 'Custodial term: 14 weeks\nOperational period: 12 months\nSuspended: yes',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P14W', suspendedFor: 'P12M' }],
    },
    {
      text: 'Imprisonment: 16 weeks. Suspended: 18 months.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P16W', suspendedFor: 'P18M' }],
    },
    {
      text: 'SUSPS - Suspended sentence order - imprisonment\nCommitted to prison for 12 Weeks suspended for 18 Months. Reason: the offence is so serious. The defendant must comply with the requirements within the supervision period.',
      code: '1115',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P12W', suspendedFor: 'P18M' }],
    },
    {
      text: 'Suspended sentence order - imprisonment\nTotal custodial period 5 Months\nSuspended period 2 Years\nProbation team to be notified organisation name Heather Team\nImprisonment Period 3 Months',
      code: '1115',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P3M', suspendedFor: 'P2Y', overall: 'P5M' }],
    },
    {
      text: 'SUSPS - Suspended sentence order - imprisonment Committed to prison for 8 Weeks consecutive to offence 2 suspended. Reason: offence so serious. Total custodial period 14 Weeks suspended for 12 Months.',
      code: '1115',
      clauses: [
        {
          kind: 'sentence',
          type: 'suspended_custody',
          term: 'P8W',
          suspendedFor: 'P12M',
          overall: 'P14W',
          consecutive: true,
        },
      ],
    },
    {
      text: 'STIMP - Total suspended custodial period\nTotal custodial period 18 Weeks. Supervision period: 12 Months.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', overall: 'P18W' }],
    },
    {
      text: 'Committed to prison for 10 weeks concurrent suspended for 12 months.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P10W', suspendedFor: 'P12M', concurrent: true }],
    },
    {
      text: '12 wks SS 12m, costs £85',
      clauses: [
        { kind: 'sentence', type: 'suspended_custody', term: 'P12W', suspendedFor: 'P12M' },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
      ],
    },
    {
      text: 'SSO 12 wks susp 18m',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P12W', suspendedFor: 'P18M' }],
    },
    {
      text: 'SSO 8/52 s 12/12, UPW 60',
      clauses: [
        { kind: 'sentence', type: 'suspended_custody', term: 'P8W', suspendedFor: 'P12M' },
        { kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 60 },
      ],
    },
    {
      text: 'Prison was deserved, but it would be suspended: 14 weeks, for 18 months.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P14W', suspendedFor: 'P18M' }],
    },
    {
      text: '6/52 custody susp 12/12',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P6W', suspendedFor: 'P12M' }],
    },
    {
      text: 'SSO 10 wks/12 months',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P10W', suspendedFor: 'P12M' }],
    },
    {
      text: 'Suspended sentence of 14 weeks, operational period 18 months.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P14W', suspendedFor: 'P18M' }],
    },
    {
      text: 'SSO 20/52 24/12.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P20W', suspendedFor: 'P24M' }],
    },
    {
      text: '10 weeks’ imprisonment suspended for 24 months, 15 days’ rehabilitation',
      clauses: [
        { kind: 'sentence', type: 'suspended_custody', term: 'P10W', suspendedFor: 'P24M' },
        { kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 15 },
      ],
    },
    {
      text: 'The judge suspended the ten-week sentence for two years.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P10W', suspendedFor: 'P2Y' }],
    },
    {
      text: 'Committed to prison for 9 weeks. Suspended for 12 months.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P9W', suspendedFor: 'P12M' }],
    },
    {
      text: 'Result textSUSPS - Suspended sentence order - imprisonment\nImprisonment Period9 Weeks\nSuspended period18 Months',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P9W', suspendedFor: 'P18M' }],
    },
    {
      text: "The 40-year-old was sentenced to two months' imprisonment, suspended for a year.",
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P2M', suspendedFor: 'P1Y' }],
    },
    {
      text: 'He was given a 16-week prison sentence suspended for two years.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P16W', suspendedFor: 'P2Y' }],
    },
    {
      text: 'It was a 20-week suspended sentence; the operational period is 12 months.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P20W', suspendedFor: 'P12M' }],
    },
    {
      text: 'She received an 18-month suspended sentence.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody', ambiguous: true }],
    },
    {
      text: 'He was handed a suspended sentence.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody' }],
    },
    { text: 'The offence was committed in breach of a suspended sentence.', clauses: [] },
    {
      text: "12 wythnos o garchar wedi'i ohirio am 18 mis",
      clauses: [{ kind: 'sentence', type: 'suspended_custody', term: 'P12W', suspendedFor: 'P18M' }],
    },
  ],
};

function saysATerm(match: RegExpExecArray, window: Window): boolean {
  return [...BOTH, ...ONE, ...CUSTODIAL_TERMS].some((pattern) => saidElsewhere(match, window, pattern));
}
