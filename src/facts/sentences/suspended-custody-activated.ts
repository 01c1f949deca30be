import { DATE, readDate } from '../../text/figures/dates.js';
import { DURATION, readDuration } from '../../text/figures/durations.js';
import { cue, words } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { field, resultOf, saidElsewhere } from '../surroundings.js';
import { overall, runningWith } from './custodial-terms.js';

const FORCE =
  "(?:activ(?:ated|'?d|\\b\\.?)|(?<=\\bSSO? )act(?= in (?:full|part)\\b| \\d)|implemented|invoked|triggered|brought in(?=[:;,.]|$)|brought into (?:force|effect|operation)|put into (?:force|effect|operation)|to take effect|takes effect)";
const SENTENCE = `(?:suspended (?:${DURATION} )?(?:prison |jail )?(?:sentence(?: order)?|term|imprisonment)|SSO|SS(?= (?:act|imposed|of|from|dated|made|\\d{1,2}[/.]\\d)))`;
/** When it was passed, between its name and its length: "SSO 4/6/24 (12 wks)". */
const DATED = `(?:,? ?\\(?(?:of |from |dated |imposed |passed |made )*(?:on )?${DATE})`;
const TERMS: readonly RegExp[] = [
  words`\b${FORCE}(?: in part)?,?(?: as to| to the extent of)? (?<term>${DURATION})`,
  words`\bwith (?:the |its |a )?(?:term|period) (?:varied|reduced|amended|shortened|cut)(?: from ${DURATION})? to (?<term>${DURATION})`,
  words`\b(?:lesser|reduced|shorter) (?:term|period)(?: imposed)?(?: of|:)? (?<term>${DURATION})`,
  words`\b${SENTENCE}(?: of (?:imprisonment|detention[^.;\d]{0,40}))?(?: of| for|:)? (?<term>${DURATION})`,
  words`\bsuspended (?<term>${DURATION}) (?:prison |jail )?(?:sentence|term)`,
  words`\bact(?:iv\w{0,6})?\.? (?:of )?SSO(?: of| for|:| -)? ?(?<term>${DURATION})`,
  words`\b(?:imposed|passed|made)(?: (?:by|at) [^.;]{0,80}?)?(?: on)? ${DATE},? (?<term>${DURATION})`,
  words`\boriginal custody term:? (?<term>${DURATION})`,
  words`\b${SENTENCE}${DATED}[ ,:-]{0,2} ?\(?(?:of |for )?(?<term>${DURATION})(?! (?:later|after))`,
  words`\b${SENTENCE} \((?<term>${DURATION})`,
  words`\b(?:serve|activat(?:e|es|ed)) (?:the |that |his |her |your )?(?:suspended )?(?:(?:sentence|term) of )?(?<term>${DURATION})`,
  words`^(?:the |your |his |her )(?<term>${DURATION}),? (?:(?:that|which) )?(?:(?:was|were|had been) )?suspended`,
  words`\b(?<term>${DURATION})'?s? (?:of )?(?:the |an? |his |her )?${SENTENCE}`,
  words`\b${SENTENCE}(?: in full| in part)?(?:,|:|;|\.| -)? (?:and )?(?:(?:you|he|she) (?:will|must|shall|is to) (?:now )?serve |to serve |of |for |as to |with a term of )?(?<term>${DURATION})`,
  words`\b${FORCE}(?: in full| in part)?(?: as to| with| for| -|:|,| to serve)? (?:a (?:lesser )?(?:term|period) of |with (?:the |its |a )?(?:term|period) (?:varied|reduced|amended|shortened|cut)(?: from ${DURATION})? to )?(?<term>${DURATION})`,
  words`\b(?<term>${DURATION})'?s?'?(?: (?:of )?(?:imprisonment|custody|in prison|detention))?(?: (?:is|was|are|were|to be|hereby))* ${FORCE}`,
  words`\b(?:term|period)(?: to serve| activated)?:? (?<term>${DURATION})`,
];
const IN_FORCE = words`\bof imprisonment of ${DURATION}[^.;]{0,200}?\b${FORCE}`;
const DATE_PROMPT = words`date suspended sentence imposed:? (?<date>${DATE})`;
const IMPOSED = words`\b(?:${SENTENCE}(?: of imprisonment)?(?: (?:of|from|dated))?|imposed|made|passed|dated|suspended on)(?: (?:by|at) [^.;]{0,80}?)?(?: on)? \(?(?<date>${DATE})`;

/** An earlier suspended sentence brought into force: no new sentence for the new offence. */
export const suspendedCustodyActivated: SentenceRule = {
  kind: 'sentence',
  name: 'suspended-custody-activated',
  type: 'suspended_custody_activated',
  provision: 'Sch. 16 para. 14 Sentencing Act 2020 (Sch. 12 para. 8 Criminal Justice Act 2003)',
  codes: [{ code: '1507' }],
  shortCodes: ['SSI', 'SSID', 'SSIV', 'SSIVD'],
  anyOf: [
    'sso',
    'activat',
    'implement',
    'invoked',
    'into effect',
    'into force',
    'into operation',
    'take effect',
    'takes effect',
  ],
  cues: [
    cue`\bsuspended sentence of imprisonment of ${DURATION}[^.;]{0,200}?\b${FORCE}(?: in full)?(?: with (?:the |its |a )?(?:term|period) (?:varied|reduced|amended|shortened|cut)(?: from ${DURATION})? to ${DURATION})?(?:[ ,]+(?:to run )?(?:concurrent(?:ly)?|consecutive(?:ly)?|conc|consec))?`,
    cue`(?:\b${DURATION}'?s? (?:of )?(?:the |an? |his |her )?)?\b${SENTENCE}\b(?:[^.;]|\.(?=\d)){0,160}?\b${FORCE}(?: (?:unaltered|with lesser term|in full|in part))?(?:(?:,| -|:)? (?:as to |to serve |for |with an? (?:reduced|lesser|shorter) (?:term|period) of |with (?:the |its |a )?(?:term|period) (?:varied|reduced|amended|shortened|cut)(?: from ${DURATION})? to )?${DURATION})?(?:[ ,]+(?:to run )?(?:concurrent(?:ly)?|consecutive(?:ly)?|conc|consec))?`,
    cue`\bact(?:iv(?:ated?|ation)?)?\.? (?:of )?SSO${DATED}?(?: of| for|:| -|,)? ?\(?${DURATION}\)?(?:[ ,]+(?:concurrent(?:ly)?|consecutive(?:ly)?|conc|consec))?`,
    cue`\b(?:activated|(?<=\b(?:I|we|court|bench|magistrates|justices|judge) (?:will |shall |also |therefore |must )*)activates?|implemented) (?:${DURATION}'?s? )?(?:of )?(?:an? |the |his |her |your |their |that |this )?(?:previous |earlier |existing )?(?:${DURATION} )?${SENTENCE}(?: in full| in part)?(?:(?:,|:|;|\.| -)? (?:and )?(?:(?:you|he|she) (?:will|must|shall|is to) (?:now )?serve |to serve |as to |with a term of )?${DURATION}(?=[.,;]|$| con| to be served))?`,
    cue`\bact(?:iv(?:ated?|ation)?)?\.? (?:of )?(?:the )?SSO${DATED}`,
    cue`(?<=^|[.;:] ?)activate ${DURATION}'?s? (?:of )?(?:the |his |her )?${SENTENCE}`,
    cue`\bserve the suspended ${DURATION}(?! (?:sentence|term))`,
    cue`\bserve the (?:sentence of |term of )?${DURATION}(?: (?:imprisonment|in prison|in custody|that|which|was|were|had been|we|the court))* suspended (?:in|on|last|by|from) [^.;]{0,60}`,
    cue`\b(?:the |your |his |her )${DURATION},? (?:(?:that|which) )?(?:(?:was|were|had been) )?suspended (?:in|on|last|by|from) [^.;,]{0,40}?,? (?:will|must|shall|is to|are to) (?:now )?be (?:added|served|activated|put into effect)`,
    cue`\bactivat(?:e|es|ed|ing) (?:the |that |his |her |your )?(?:sentence |term )?(?:of )?${DURATION}'?s?'?(?: (?:imprisonment|in prison|in custody|that|which|was|were|had been))* suspended (?:in|on|last|by|from) [^.;]{0,60}`,
  ],
  unless: [
    {
      because: 'not activated',
      pattern:
        /\b(?:not|never|in the event of)\b[^.;]{0,30}$|\bnot (?:be )?(?:activated|implemented)\b|\b(?:may|can|could|might|should) (?:also |then |now )?be (?:activated|implemented|brought|invoked)\b/i,
      where: 'statement',
    },
  ],
  read(match, window) {
    const label = /activated (?:unaltered|with lesser term)$/i.test(match[0]);
    if (label && saidElsewhere(match, window, IN_FORCE)) return null;
    const statement = window.text.slice(match.index, Math.max(window.statement.end, match.index + match[0].length));
    const own = label ? resultOf(window) : match[0];
    // a label, with its prompts behind it
    const whole =
      label ||
      (/^SSI/.test(window.shortCode ?? '') &&
        !IN_FORCE.test(resultOf(window)) &&
        !TERMS.some((shape) => shape.test(own)));
    const result = whole ? resultOf(window) : statement;
    const said = whole ? resultOf(window) : own;
    const pattern = TERMS.find((shape) => shape.test(said));
    return {
      fields: {
        ...field('term', readDuration(pattern?.exec(said)?.groups?.term ?? '')),
        ...field(
          'originalDate',
          readDate(DATE_PROMPT.exec(result)?.groups?.date ?? IMPOSED.exec(result)?.groups?.date ?? ''),
        ),
        ...field('overall', overall(window)),
        ...runningWith(result),
      },
    };
  },
  examples: [
    {
      text: 'I activate the suspended sentence in full: 8 weeks.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody_activated', term: 'P8W' }],
    },
    {
      text: 'SSO breach proved, 12 weeks activated in full, consecutive to 4 weeks for the new matter.',
      clauses: [
        { kind: 'sentence', type: 'suspended_custody_activated', term: 'P12W', consecutive: true },
        { kind: 'sentence', type: 'custody', term: 'P4W' },
      ],
    },
    {
      text: 'SSO act in full 6 wks cons',
      clauses: [{ kind: 'sentence', type: 'suspended_custody_activated', term: 'P6W', consecutive: true }],
    },
    {
      text: 'The suspended sentence of eight weeks passed at Fernbank on 4 March 2024 was brought into effect.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody_activated', term: 'P8W', originalDate: '2024-03-04' }],
    },
    {
      text: "Suspended sentence of imprisonment of 6 Months suspended for 18 months imposed by Fernbank Magistrates' Court on 04/03/2024 implemented concurrent",
      code: '1507',
      clauses: [
        {
          kind: 'sentence',
          type: 'suspended_custody_activated',
          term: 'P6M',
          originalDate: '2024-03-04',
          concurrent: true,
        },
      ],
    },
    {
      text: 'SSI - Suspended sentence of imprisonment activated unaltered\nOriginal custody term 12 Weeks\nOriginal suspension period 12 Months\nDate suspended sentence imposed 02/05/2024',
      clauses: [{ kind: 'sentence', type: 'suspended_custody_activated', term: 'P12W', originalDate: '2024-05-02' }],
    },
    {
      text: 'The suspended ten-week sentence was invoked with a reduced term of five weeks.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody_activated', term: 'P5W' }],
    },
    {
      text: 'An eight-week suspended sentence was activated in full.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody_activated', term: 'P8W' }],
    },
    {
      text: 'SSO of 09/02/2024 activated, 6 wks conc.',
      clauses: [
        {
          kind: 'sentence',
          type: 'suspended_custody_activated',
          term: 'P6W',
          originalDate: '2024-02-09',
          concurrent: true,
        },
      ],
    },
    {
      text: 'The bench activated his 16-week suspended sentence and jailed him for a further four weeks.',
      clauses: [
        { kind: 'sentence', type: 'suspended_custody_activated', term: 'P16W' },
        { kind: 'sentence', type: 'custody', term: 'P4W' },
      ],
    },
    {
      text: 'SSO activated 12 wks consec.',
      clauses: [{ kind: 'sentence', type: 'suspended_custody_activated', term: 'P12W', consecutive: true }],
    },
  ],
};
