import { regexOf } from '../../text/patterns/over-lines.js';
import { cue } from '../cue.js';
import type { OutcomeRule, Window } from '../rule.js';
import { resultOf } from '../surroundings.js';

const NO_EVIDENCE = /no evidence|NEO/i;
const WITHDRAWN = /\b(?:withdrawn|w\/d|wdn)\b/i;
/** "No evidence offered on charge 1, charge 2 withdrawn": each charge for itself. */
const OF_A_CHARGE =
  /\b(?:charge|count|offence)s? (?:\d|one|two|three|[a-d]\b)|\b(?:first|second|third|other|another|remaining)\b/i;

const THEN_ACQUITTED = /^[.;,:]? ?(?:acquitted|found not guilty|cleared)\b/i;

/** Whether no evidence, or no case to answer, is only why the charge was withdrawn or the defendant acquitted, which the same result says. */
function saysOnlyWhy(match: RegExpExecArray, window: Window): boolean {
  const [said] = match;
  if (/dism/i.test(said)) return false;
  const last = match.index + said.length;
  if (THEN_ACQUITTED.test(window.text.slice(last, Math.min(window.result.end, last + 40)))) return true;
  if (!NO_EVIDENCE.test(said)) return false;
  const result = resultOf(window);
  return WITHDRAWN.test(result) && !OF_A_CHARGE.test(result);
}

/** The court ended the charge in the defendant's favour, often because no evidence was offered. */
export const dismissed: OutcomeRule = {
  kind: 'outcome',
  name: 'dismissed',
  type: 'dismissed',
  provision: 's.9(2) and s.27 Magistrates’ Courts Act 1980',
  codes: [{ code: '2006' }, { code: '2050' }],
  shortCodes: ['DISM', 'DINE', 'NOEVS'],
  anyOf: ['dism', 'not proved', 'thrown out', 'no evidence', 'no case', 'wrthod', 'ddiddym', 'diddym', 'neo', 'ncta'],
  cues: [
    cue`\bdism(?:issed|'?d|\.)?(?![\w']| - dism)(?: \(?(?:no evidence offered|NEO|no case to answer)\)?)?`,
    cue`\b(?:i|we|court|bench|magistrates|justices|judge) (?:(?:find|finds|found) (?:the )?(?:case|charges?) not proved and )?dismiss(?:es)? (?:both|all|the|this|that|these|each|it|them)\b(?: of)?(?: the| these)?(?: (?:charges?|cases?|offences?|allegations?|matters?))?(?! (?:application|appeal|request|submission|order))`,
    cue`\b(?:case|charges?|offences?|allegations?) (?:(?:is|are|was|were) )?(?:found )?not proved\b(?: and (?:is |are |was |were )?dismissed)?(?! and dismiss )`,
    cue`\b(?:no evidence (?:was )?offered|offer(?:s|ed|ing)? no evidence|D?NEO\b|no case to answer)(?:[,;]? (?:and )?(?:charges?|case|offence|proceedings) dismissed)?`,
    cue`\b(?:case|charges?|proceedings|prosecution)(?: against [A-Z][\w'-]+(?: [A-Z][\w'-]+)?)? (?:was|were) thrown out\b`,
    cue`\b(?:gwrthodwyd|diswyddwyd|diddymwyd) (?:y |yr )?(?:cyhuddiad(?:au)?|achos)\b|\b(?:cyhuddiad(?:au)?|achos) wedi(?:'i|'u| ei| eu) (?:wrthod|ddiddymu|diddymu)\b`,
  ],
  unless: [
    {
      because: 'an application or an appeal was dismissed',
      pattern:
        /\b(?:applications?|appeals?|submissions?|apply|request|order|claim|complaint|objection)\b(?:[^.;]|\.(?=\w)){0,90}$/i,
      where: 'before',
    },
    {
      because: 'the charge was withdrawn, and no evidence offered is why',
      pattern:
        /^[^.;]{0,60}\b(?:and|so) (?:it|they|the (?:charges?|offences?|case|matter)) (?:is|was|are|were) withdrawn\b/i,
      where: 'after',
    },
    {
      because: 'a job lost, or not dismissed',
      pattern:
        /\b(?:he|she|they) (?:was|were) (?:later )?$|\bnot (?:be )?$|\b(?:nothing|none|no charges?|no counts?|neither charge) (?:was|were|is|are|has been|have been) $/i,
      where: 'before',
    },
    {
      because: 'what the defence submitted',
      pattern:
        /^['"]?,?['"]? ?[^.;]{0,30}\b(?:submitted|argued|contended|said (?:the defence|counsel))\b|^['"]? (?:submission|argument)\b/i,
      where: 'after',
    },
    {
      because: 'withdrawn, and no evidence offered is why',
      pattern: /\b(?:withdrawn|w\/d|wdn|wdrn|WD)[ ,;:(-]{1,3}$/i,
      where: 'before',
    },
    {
      because: 'acquitted because no evidence was offered',
      pattern:
        /^[^.;]{0,40}\b(?:and|so) (?:he|she|they|you|the defendant) (?:is|was|were|are|have been|has been) (?:formally )?(?:found not guilty|acquitted|cleared)\b/i,
      where: 'after',
    },
    {
      because: 'a verdict of not guilty, which says why',
      pattern: /\b(?:not guilty|NG) verdicts?\b/i,
      where: 'result',
    },
    {
      because: 'an appeal or an application was dismissed',
      pattern: regexOf('i')`
        ^ (?:(?:an?|the|his|her|their|both|all|any|crown's|prosecution's|defence) ){0,2}(?:[a-z'-]+ )?(?:
          appeals?|applications?|bids?|requests?|challenges?|claims?|objections?|submissions?|arguments?
          |suggestions?|plea
        )\b
      `,
      where: 'after',
    },
    { because: 'a job lost', pattern: /^ from (?:his|her|their|the)/i, where: 'after' },
  ],
  read: (match, window) => (saysOnlyWhy(match, window) ? null : { fields: {} }),
  examples: [
    { text: 'Diddymwyd y cyhuddiad.', clauses: [{ kind: 'outcome', type: 'dismissed' }] },
    {
      text: 'The case was found not proved.',
      clauses: [{ kind: 'outcome', type: 'dismissed' }],
    },
    {
      text: 'I dismiss both charges.',
      clauses: [{ kind: 'outcome', type: 'dismissed' }],
    },
    { text: 'The charge was amended; none was dismissed.', clauses: [] },
    { text: 'There was no case to answer, counsel argued, but the trial went on.', clauses: [] },
    { text: 'DISM - Dismissed', code: '2006', clauses: [{ kind: 'outcome', type: 'dismissed' }] },
    { text: 'Dismissed (no evidence offered).', clauses: [{ kind: 'outcome', type: 'dismissed' }] },
    {
      text: 'The prosecution offered no evidence and the case was dismissed.',
      clauses: [{ kind: 'outcome', type: 'dismissed' }],
    },
    {
      text: 'AASD - Appeal against sentence dismissed \nDate sentence was imposed: 03/05/2025.',
      code: '3045',
      clauses: [],
    },
  ],
};
