import { DATE, readDate } from '../../text/figures/dates.js';
import { DURATION, readDuration } from '../../text/figures/durations.js';
import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { field, saidElsewhere } from '../surroundings.js';

const DRIVING =
  '(?:from driving|from the roads?|(?:from|for) (?:holding or )?obtaining a driving licence|for holding or obtaining a driving licen[cs]e|from holding or obtaining a driving licen[cs]e|rhag gyrru)';
/** "Disq driving 14 months": never the offence with its own sentence behind it. */
const NO_SENTENCE_BEHIND = "(?!'?s? (?:in )?(?:custody|imp|prison|jail|CO\\b|comm|susp|SSO|YOI|curfew|cond|CD\\b))";
const FULL: readonly RegExp[] = [
  cue`\b(?:disq(?:'?d|ual(?:'?d)?)?\.?) (?:from )?driving(?: for| x|:| -|,)? (?<period>${DURATION})${NO_SENTENCE_BEHIND}`,
  cue`\bdisq(?:'?d|ualified)?\.? (?:from )?driving until (?<until>${DATE})`,
  cue`\bdisqualification (?:period|length|term):? (?<period>${DURATION})`,
  cue`\b(?:ban|bans|banning) (?:you|him|her|them|the (?:defendant|driver)) ${DRIVING} for (?<period>${DURATION})`,
  cue`\bdisqualif(?:y|ies|ying) (?:you|him|her|them|the (?:defendant|driver))(?: ${DRIVING})? for (?<period>${DURATION})(?! from (?!driving))`,
  cue`\bdisqualified (?:under|pursuant to|u\/s) (?:s|section)[^;,]{1,24}? for (?:a period of )?(?<period>${DURATION})`,
  cue`\b(?:kept |stay |staying |keep |put |(?<=(?:^|[.;]) ?))off the roads? for (?<period>${DURATION})`,
  cue`\bban(?: for| of|:)? (?<period>${DURATION})(?= \(?driv)`,
  cue`\b(?:disqualified|disq(?:'?d|ual(?:'?d)?)?\.?) (?:until|till|til):? (?<until>${DATE})`,
  cue`\b(?:cannot|can't|must not|may not|will not|shall not|not (?:allowed |permitted |able )?to)(?: be (?:able|allowed) to)? drive(?: again| any vehicle)? for (?:the next )?(?<period>${DURATION})(?!,? (?:because|due to|on medical|for medical|after (?:an?|his|her|the) (?:seizure|operation|stroke|fit|accident)))`,
  cue`\bbanned(?: for)? (?<period>${DURATION})(?= (?:for|after|over) [^.;]{0,30}\b(?:driv|limit|speed|insur|breath))`,
  cue`\b(?:driving )?licen[cs]e (?:(?:is|was|will be|has been|be) )?(?:taken(?: away| from (?:him|her|you|them))?|removed|revoked|withdrawn)(?: from (?:him|her|you|them))? for (?<period>${DURATION})`,
  cue`\b(?:the|his|her|your) (?:driving )?(?:ban|disqualification) (?:is|was|will be|will last|lasts|runs|is to last) (?:for )?(?:a period of )?(?<period>${DURATION})`,
  cue`\b(?:disqualified|disqualify|disq(?:'?d)?\.?|banned|barred|prohibited|gwaharddwyd|anghymhwyswyd)(?: \w+){0,2} ${DRIVING}(?:,? (?:until|and until) (?:an? |the |he |she |has |have )*(?:(?:extended|appropriate|driving) |re-?)*test (?:(?:is|has been) )?(?:passed|taken),?(?: and)?)?(?: for| -|:| am)?(?: a (?:total )?period of)? (?:(?<period>${DURATION})|(?<life>life))`,
  cue`\b(?:gwaharddiad gyrru|anghymhwyso rhag gyrru|gwahardd rhag gyrru)(?: am| o|:| -)? (?<period>${DURATION})`,
  cue`\b(?:disqualified|disq(?:'?d)?\.?|banned|barred) (?:for )?(?<period>${DURATION}) ${DRIVING}`,
  cue`\b(?<period>${DURATION})'?s? (?:driving (?:ban|disqualification)|road ban|ban from driving|driving disq|disqualification\b(?! from (?!driving)| order)|disq(?:ual)?\b)`,
  cue`\b(?:(?:drink|drug|drink-|drug-)? ?driv(?:e|ing) ban|(?:drink|drug) ban|driving disqualification|disqualification from driving|disqualification period|(?:discretionary|obligatory|totting(?: up)?) disqualification|(?:period|length) of (?:the )?disqualification|disq(?:'?d)?\.?|DQ|DD)(?: for| of|:| -|,)? (?<period>${DURATION})`,
  cue`\b(?<period>${DURATION}) (?:was |were |is |are )?(?:added|more|extra) (?:to|on) (?:his|her|the|their|an existing) (?:driving )?(?:disqualification|ban)\b`,
  cue`\b(?:disqualification|driving ban) (?:was |is )?(?:extended|increased|lengthened) by (?<period>${DURATION})`,
  cue`\bdisqualified(?: for| -|:)?(?: a period of)? \(?(?<period>${DURATION})(?! from (?!driving))`,
  cue`(?<=\b(?:driv(?:e|ing)|drink[- ]?driv\w+|speeding|insurance|licen[cs]e|limit)\b[^;]{0,80})\bbanned(?: for)? (?<period>${DURATION})(?! from)`,
  cue`\b(?:los(?:t|es|ing)|lose) (?:his|her|their|the|your) (?:driving )?licen[cs]e for (?<period>${DURATION})`,
  cue`\b(?:disqualified|disq(?:'?d)?\.?) ${DRIVING} until (?<until>${DATE})`,
];

/** A ban from driving, imposed now; not an interim one, nor the offence of driving while disqualified. */
export const drivingDisqualification: SentenceRule = {
  kind: 'sentence',
  name: 'driving-disqualification',
  type: 'driving_disqualification',
  provision: 's.34 and s.35 Road Traffic Offenders Act 1988; s.163 Sentencing Act 2020',
  codes: ['3070', '3071', '3072', '3073', '3094', '3095'].map((code) => ({ code })),
  shortCodes: [
    'DDDR',
    'DDO',
    'DDOTE',
    'DDRCO',
    'DDRCOT',
    'DDD',
    'DDDL',
    'DDDT',
    'DDRCD',
    'DDP',
    'DDPL',
    'DDPR',
    'DDPTE',
    'DDDTO',
    'DDRN',
    'DDRA',
    'DDRV',
  ],
  anyOf: ['disq', 'driving', 'licen', 'ban', 'dq', 'dd ', 'gyrru', 'anghymhwys'],
  cues: [
    ...FULL,
    cue`\b(?:disqualified|disq(?:'?d)?\.?|banned)(?: (?:from )?(?:driving|the roads?))? until (?:an? |the |he |she |you |has |have )*(?:(?:extended|ext\.?|appropriate|driving|competence) |re-?)*test(?: (?:is|has been))? (?:passed|taken)|\b(?:disqualified|disq(?:'?d)?\.?|banned) until (?:he|she|they) (?:has |have )?pass(?:es|ed)?\b(?= an? (?:extended |driving |re-?)*test)`,
    cue`\b(?:disqualified|disq(?:'?d)?\.?|banned|gwaharddwyd|anghymhwyswyd) ${DRIVING}`,
  ],
  unless: [
    {
      because: 'an interim ban, a suspended or a removed one',
      pattern: /\b(?:interim|suspended pending|removal of|reinstated|until dealt with|reduced disqualification)\b/i,
      where: 'statement',
    },
    {
      because: 'a ban from something else',
      pattern: /\b(?:director|company|keeping|owning|animals?|dogs?|cats?|horses?|football|working with)\b/i,
      where: 'statement',
    },
    {
      because: 'a ban not imposed',
      pattern:
        /\b(?:no|not|never|while|whilst|when|considering|was already|previously|already|currently) ?(?:be |been )?$/i,
      where: 'before',
    },
  ],
  read(match, window) {
    const { period, until } = match.groups ?? {};
    if (!period && !until && FULL.some((pattern) => saidElsewhere(match, window, pattern))) return null;
    return { fields: { ...field('period', readDuration(period ?? '')), ...field('until', readDate(until ?? '')) } };
  },
  examples: [
    { text: 'Disq till 4/5/27', clauses: [{ kind: 'sentence', type: 'driving_disqualification' }] },
    {
      text: 'Disqualified for holding or obtaining a driving licence until an extended test is passed and for 24 months.',
      clauses: [{ kind: 'sentence', type: 'driving_disqualification', period: 'P24M' }],
    },
    {
      text: 'Disqualified until extended test passed, min 12 months.',
      clauses: [{ kind: 'sentence', type: 'driving_disqualification' }],
    },
    {
      text: 'Drug-driving: banned 14 months.',
      clauses: [{ kind: 'sentence', type: 'driving_disqualification', period: 'P14M' }],
    },
    {
      text: 'Anghymhwyswyd rhag gyrru am 18 mis.',
      clauses: [{ kind: 'sentence', type: 'driving_disqualification', period: 'P18M' }],
    },
    {
      text: 'DDD - Discretionary with ordinary disqualification\nDisqualified for holding or obtaining a driving licence for 12 Months. Discretionary disqualification. Driving record endorsed.',
      code: '3071',
      clauses: [{ kind: 'sentence', type: 'driving_disqualification', period: 'P12M' }],
    },
    {
      text: 'Disqualification for driving - obligatory\nDisqualified from driving\nPeriod of disqualification 14 Months\nEndorse licence true',
      clauses: [{ kind: 'sentence', type: 'driving_disqualification', period: 'P14M' }],
    },
    {
      text: 'Disqualified from driving for 56 days.',
      clauses: [{ kind: 'sentence', type: 'driving_disqualification', period: 'P56D' }],
    },
    {
      text: 'DD 9m. Fine £75.',
      clauses: [
        { kind: 'sentence', type: 'driving_disqualification', period: 'P9M' },
        { kind: 'sentence', type: 'fine', amountPence: 7500 },
      ],
    },
    {
      text: 'He was banned from driving for three years.',
      clauses: [{ kind: 'sentence', type: 'driving_disqualification', period: 'P3Y' }],
    },
    { text: 'Interim disqualification from driving until dealt with.', code: '3096', clauses: [] },
    { text: 'Disqualified from keeping a dog for 5 years.', clauses: [] },
  ],
};
