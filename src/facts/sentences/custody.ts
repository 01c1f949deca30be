import { DURATION, readDuration } from '../../text/figures/durations.js';
import { everyMatch } from '../../text/patterns/every-match.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import { cue, words } from '../cue.js';
import type { Read, SentenceFields, SentenceRule, Window } from '../rule.js';
import { after, before, field, saidElsewhere } from '../surroundings.js';
import {
  BY_COUNT,
  CUSTODIAL_TERMS,
  flagsOf,
  isActivation,
  isOfSuspendedTotal,
  isSuspended,
  NO_SENTENCE,
  overall,
  runningWith,
  summedTerms,
  TO_A_TOTAL,
  tail,
  termOf,
} from './custodial-terms.js';

const TOTAL = cue`\btotal custodial (?:period|term|sentence)(?: is)?:? (?<total>${DURATION})`;
const ALONE = cue`(?:^|- |: )(?:imprisonment|immediate (?:custody|imprisonment)|carchar)\.?$|\b(?:custody|imprisonment|detention|imprisoned) for life\b|\blife (?:imprisonment|sentence)\b|\b(?:was|were|been|is) (?:jailed|imprisoned)\b(?! (?:for )?${DURATION})`;
/** A term after the first that says how it runs: "and eight weeks consecutive for". */
const FURTHER = regexOf('gi')`
  (?<!suspended for )(?<!suspended )\b(?<term>${DURATION})'?s?'?(?: (?:for|on) (?:(?!\band\b)[^.;,\d]){0,60}?)?
  (?:,? to run|,? to be served|,)? (?:concurrent(?:ly)?|consecutive(?:ly)?|consec|conc|cons)\b
  |(?<=(?:\band|\bplus|\bthen|\bwith|,|;)(?: an?| another)?(?: further| additional)? )(?<more>${DURATION})'?s?'? (?:
  for|on) (?!the (?:restraining|licence|run))(?=[a-z])
`;
/** "20 weeks: 12 weeks for … and eight weeks consecutive": a total told apart into its terms. */
const PARTS = new RegExp(
  `\\b(?<term>${DURATION})'?s?(?:,? to (?:run|be served))? (?:of which )?(?:for\\b|concurrent|consecutive|on\\b|consec|conc)`,
  'gi',
);

/** "16 weeks custody reduced to 12 weeks for plea". */
const REDUCED_TO = words`^(?: (?:imprisonment|custody|in prison))?,? (?:(?:which )?(?:is|was|but|and|then) )*reduced (?:by [a-z ]{1,20} )?to (?<term>${DURATION})`;

/** Sentences of imprisonment, and of detention in a young offender institution for those under 21. */
export const custody: SentenceRule = {
  kind: 'sentence',
  name: 'custody',
  type: 'custody',
  provision:
    's.230 Sentencing Act 2020 (s.152 Criminal Justice Act 2003); s.262 SA 2020 for a young offender institution',
  codes: [{ code: '1002' }, { code: '1024' }],
  shortCodes: ['IMP', 'YOI', 'TIMP'],
  anyOf: [
    'prison',
    'jail',
    'cust',
    'imp',
    'carchar',
    'garchar',
    'yoi',
    'young off',
    'locked',
    'caged',
    'away',
    'sent',
    'bars',
    'inside',
    'immediate',
    'forthwith',
    'serve',
    'add',
  ],
  cues: [...CUSTODIAL_TERMS, TOTAL, ALONE],
  unless: NO_SENTENCE,
  read(match, window) {
    if (isActivation(match, window) || isSuspended(match, window) || isOfSuspendedTotal(match, window)) return null;
    if (match.groups?.total) {
      return CUSTODIAL_TERMS.some((term) => window.sifted.matches(term).length > 0)
        ? null
        : { fields: { ...field('overall', readDuration(match.groups.total)), ...flagsOf(match, window) } };
    }
    // "Total 26 wks imm. 18 wks ct 1, 8 wks ct 2 consec": what the terms of the counts come to
    if (TO_A_TOTAL.test(before(match, window)) && BY_COUNT.some((term) => saidElsewhere(match, window, term)))
      return null;
    const summed = summedTerms(match);
    if (summed.length > 1) return summed.map((fields) => ({ fields }));
    if (!match.groups?.term && !match.groups?.figure) {
      const elsewhere = [...CUSTODIAL_TERMS, TOTAL].some((term) => saidElsewhere(match, window, term));
      return elsewhere ? null : { fields: {} };
    }
    const reduced = REDUCED_TO.exec(after(match, window))?.groups?.term;
    const own = reduced === undefined ? termOf(match) : field('term', readDuration(reduced));
    const said: SentenceFields = { ...own, ...field('overall', overall(window)), ...flagsOf(match, window) };
    const rest = after(match, window);
    const parts =
      /^(?: in (?:total|all|prison|jail|custody)| imprisonment)*(?: ?[:(]| - |,? (?:made up of|comprising|consisting of|being|namely) )/.test(
        rest,
      )
        ? terms(match, window, PARTS)
        : [];
    if (parts.length > 1)
      return parts.map((part) => ({ ...part, fields: { ...part.fields, ...field('overall', said.term) } }));
    return together([{ fields: said }, ...terms(match, window, FURTHER)], rest);
  },
  examples: [
    { text: 'He got 9 weeks.', clauses: [{ kind: 'sentence', type: 'custody', term: 'P9W' }] },
    {
      text: 'The judge told him that he would go to prison for 14 weeks.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P14W' }],
    },
    { text: 'His solicitor said a sentence of 12 weeks in prison was within the guidelines.', clauses: [] },
    { text: 'If you come back, you will go to prison for 12 weeks.', clauses: [] },
    { text: "The court has no power to impose 12 weeks' imprisonment.", clauses: [] },
    { text: "The usual outcome is 12 weeks' imprisonment.", clauses: [] },
    { text: 'His brother was given 12 weeks in prison last week.', clauses: [] },
    { text: "The maximum sentence for this offence is six months' imprisonment.", clauses: [] },
    {
      text: 'Jailed for a total of 30 weeks: 18 weeks for the sharing and 12 weeks, to run consecutively, for the breach.',
      clauses: [
        { kind: 'sentence', type: 'custody', term: 'P18W', overall: 'P30W' },
        { kind: 'sentence', type: 'custody', term: 'P12W', overall: 'P30W', consecutive: true },
      ],
    },
    {
      text: '16 weeks custody reduced to 12 weeks for plea.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P12W' }],
    },
    {
      text: 'Guilty plea. 12 weeks on each charge concurrent.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P12W', concurrent: true }],
    },
    {
      text: 'His co-defendant was jailed for 10 weeks; he was fined £80.',
      clauses: [{ kind: 'sentence', type: 'fine', amountPence: 8000 }],
    },
    {
      text: 'The sentence is 12 weeks.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P12W' }],
    },
    {
      text: 'He got a 12-week sentence.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P12W' }],
    },
    {
      text: 'You will go to prison for 16 weeks.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P16W' }],
    },
    {
      text: 'IMP - Imprisonment\nCommitted to prison for 18 Weeks. Reason: the offence is so serious. Bail remand days to count (Tagged Days): 3. Total custodial period: 18 Weeks.',
      code: '1002',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P18W', overall: 'P18W' }],
    },
    {
      text: 'Imprisonment\nImprisonment Period 6 Weeks\nBail remand days to count (tagged days) 2',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P6W' }],
    },
    {
      text: 'IMP - Imprisonment\nCommitted to prison for 1 Months Concurrent. Bail remand days to count (Tagged Days): 0.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P1M', concurrent: true }],
    },
    {
      text: 'Committed to prison for 20 weeks forthwith. Reason: Offence so serious. Custody days to count 4. Overall length of sentence 26 weeks.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P20W', overall: 'P26W' }],
    },
    { text: 'Total custodial period: 5 Months.', clauses: [{ kind: 'sentence', type: 'custody', overall: 'P5M' }] },
    {
      text: 'Imprisonment\nTerm: 20 weeks\nConcurrent/consecutive: consecutive to offence 1\nTotal custodial period: 30 weeks',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P20W', overall: 'P30W', consecutive: true }],
    },
    { text: 'Imprisonment for 12 (twelve) months.', clauses: [{ kind: 'sentence', type: 'custody', term: 'P12M' }] },
    { text: 'Carchar am bedair wythnos ar ddeg', clauses: [{ kind: 'sentence', type: 'custody', term: 'P14W' }] },
    { text: '26 wks immediate custody', clauses: [{ kind: 'sentence', type: 'custody', term: 'P26W' }] },
    { text: '10/52 cust conc', clauses: [{ kind: 'sentence', type: 'custody', term: 'P10W', concurrent: true }] },
    {
      text: 'Only prison would do, and the term fixed was five months.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P5M' }],
    },
    {
      text: 'The judge gave her reasons before jailing Otto Test for 12 weeks.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P12W' }],
    },
    { text: 'Custody for life', clauses: [{ kind: 'sentence', type: 'custody' }] },
    { text: 'Rem in cust 7 days.', clauses: [] },
    {
      text: 'The bench put him away for 14 weeks.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P14W' }],
    },
    { text: 'He had locked her up for two days.', clauses: [] },
    {
      text: 'SHOPV - Sexual harm prevention order varied\nDuration of order 4 Years\nIMP - Imprisonment\nImprisonment Period 9 Weeks',
      clauses: [
        { kind: 'order', type: 'shpo', status: 'varied' },
        { kind: 'sentence', type: 'custody', term: 'P9W' },
      ],
    },
    { text: 'IMP 16 wks', clauses: [{ kind: 'sentence', type: 'custody', term: 'P16W' }] },
    { text: 'The man was jailed for 22 weeks.', clauses: [{ kind: 'sentence', type: 'custody', term: 'P22W' }] },
    {
      text: 'Magistrates jailed the 31-year-old for 14 weeks.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P14W' }],
    },
    {
      text: "She was sentenced to eight weeks' imprisonment.",
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P8W' }],
    },
    {
      text: 'Given a 20-week prison sentence.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P20W' }],
    },
    {
      text: 'Jailed for 30 weeks: 20 weeks for harassment and ten weeks consecutive for sharing a film.',
      clauses: [
        { kind: 'sentence', type: 'custody', term: 'P20W', overall: 'P30W' },
        { kind: 'sentence', type: 'custody', term: 'P10W', overall: 'P30W', consecutive: true },
      ],
    },
    {
      text: 'Committed to a young offender institution for 4 months.',
      code: '1024',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P4M' }],
    },
    {
      text: 'He was handed a jail term of ten weeks.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P10W' }],
    },
    {
      text: 'YOI - Young offender institution\nTo be detained in a young offender institution for 6 Weeks.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P6W' }],
    },
    {
      text: 'Imprisonment\nImprisonment Period 5 Weeks\nBail remand days to count (tagged days) 1\nConsecutive true',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P5W', consecutive: true }],
    },
    {
      text: 'Committed to prison for 3 weeks. Sentence to be served concurrently with offence 2.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P3W', concurrent: true }],
    },
    {
      text: 'Jailed for 22 weeks for stalking, with six weeks to run concurrently for criminal damage.',
      clauses: [
        { kind: 'sentence', type: 'custody', term: 'P22W' },
        { kind: 'sentence', type: 'custody', term: 'P6W', concurrent: true },
      ],
    },
    { text: 'She was jailed for ten weeks in 2021 for theft.', clauses: [] },
    { text: 'He has spent 6 weeks in custody.', clauses: [] },
    { text: 'Sentenced to 12 wythnos o garchar.', clauses: [{ kind: 'sentence', type: 'custody', term: 'P12W' }] },
  ],
};

/** "…, all concurrent": said of every term. */
const ALL_RUN = /\b(?:all|both|each)(?: of which)?(?: (?:to|will|terms|sentences|be|run|served))* (?:conc|consec)\w*/i;

function together(reads: readonly Read<SentenceFields>[], rest: string): readonly Read<SentenceFields>[] {
  const all = ALL_RUN.exec(rest);
  return all ? reads.map((read) => ({ ...read, fields: { ...read.fields, ...runningWith(all[0]) } })) : reads;
}

/** Further terms of the statement, each with its own flags and its own evidence. */
function terms(match: RegExpExecArray, window: Window, pattern: RegExp): readonly Read<SentenceFields>[] {
  const from = match.index + match[0].length;
  const rest = after(match, window);
  const start = pattern === PARTS ? 0 : tail(match, window).length;
  return everyMatch(pattern, rest)
    .filter(({ index }) => index >= start)
    .map((part, at, all) => {
      const untilNext = rest.slice(part.index, all[at + 1]?.index).split(/ and |;/)[0] ?? '';
      return {
        fields: { ...termOf(part), ...runningWith(untilNext) },
        start: from + part.index,
        end: from + part.index + part[0].length,
      };
    });
}
