import { regexOf } from '../../text/patterns/over-lines.js';
import { cue } from '../cue.js';
import type { OutcomeRule } from '../rule.js';

/** Tried and acquitted. "On acquittal" behind an order says which power was used, not that this charge was tried. */
export const notGuilty: OutcomeRule = {
  kind: 'outcome',
  name: 'not-guilty',
  type: 'not_guilty',
  provision: 's.9(2) Magistrates’ Courts Act 1980',
  codes: [{ code: '2004' }, { code: '2005' }],
  shortCodes: ['NGJ'],
  anyOf: ['not guilty', 'acquitted', 'cleared', ' ng', 'ng verdict', 'ddieuog', 'dieuog'],
  cues: [
    cue`(?<=^|[.;:] ?)NG (?:aft(?:er)?\.? trial|on all)|(?<=^|[.;] ?)acq\b(?=[.;]|$)`,
    cue`\b(?:not guilty|NG) verdicts?(?= (?:entered|recorded|returned)|\b)`,
    cue`\b(?:found|verdict(?: of)?:?|finding(?: of)?:?|trial:?) ?not guilty\b`,
    cue`\bacquitted\b|(?<=\b(?:we|I|court|bench|magistrates|justices|jury) )acquits? (?:you|him|her|them|the (?:defendant|accused))\b`,
    cue`(?<=\b(?:he|she|they|both|defendants?|accused|man|men|woman|women|old|teenager|pensioner|charges?) )(?:was|were|is) (?:formally |unanimously )?cleared(?=[.;,]|$| (?:after|following|by|at)\b)(?! by (?:police|customs|the vetting))`,
    cue`\b(?:magistrates|justices|jury|jurors|bench|judge|court) (?:has |have |had )?cleared (?!the (?:room|court|gallery|way)\b)[^.;]{1,60}? of (?:[a-z]+ing\b(?: to\b)?|(?:the|a|an|any|all|both|two|three) [^.;]{0,30}?(?:charge|offence|allegation|count)|one\b|assault|harassment|stalking)`,
    cue`(?<=\b(?:so|therefore|and so|thus) )(?:you|he|she|they) (?:are|is) not guilty\b|(?<=^|[.;] ?)cleared (?:after|following) (?:a |his |her )?trial\b`,
    cue`\bcleared (?:by (?:the )?(?:[a-z]+ ){1,3})?of\b`,
    cue`\b(?:find|finds|found|finding|verdict)(?: (?:you|him|her|them|the defendant|of))?:? (?:not guilty|NG)\b|\bNG verdict\b`,
    cue`\b(?:yn ddieuog|cafwyd yn ddieuog)\b`,
    cue`(?<=^|[.;:] ?|- )not guilty(?: after trial| by (?:magistrates|the court|order of (?:the )?judge)| verdict)?(?= ?(?:[.;)]|$|, (?:but|and)\b))`,
  ],
  unless: [
    {
      because: 'a plea',
      pattern:
        /\b(?:plead(?:s|ed|ing)?|pleas?|indicat(?:es?|ed|ion)|enter(?:s|ed)?|maintains?|guilty or)(?: of| a| as|:)* ?$/i,
      where: 'before',
    },
    { because: 'a plea', pattern: /^ ?(?:plea|to )/i, where: 'after' },
    { because: 'a plea in Welsh', pattern: /\b(?:b?plediodd|m?h?ph?led?io|b?h?ple)\b[^.;]{0,60}$/i, where: 'before' },
    {
      because: 'another case, or somebody else’s',
      pattern: regexOf('i')`
        \b(?:
          previously|earlier|once|last (?:year|month)|in (?:19|20)\d\d
          |(?:his|her|their) (?:
            co-?(?:defendant|accused)|brother|sister|father|mother|partner|wife|husband|friend|son|daughter
          )
        ) (?:(?:was|were|been|had been|has been|having been) ){0,2}$
        |\b(?:has|had) (?:previously|already|once) been $
      `,
      where: 'before',
    },
    {
      because: 'another case',
      pattern:
        /^[^.;,]{0,30}\b(?:last (?:year|month|week)|in (?:19|20)\d\d|(?:of|on) (?:a |an )?(?:similar|earlier|previous|separate|unrelated))\b/i,
      where: 'after',
    },
    {
      because: 'an order made on an acquittal',
      pattern: /\b(?:if|had (?:he|she) been|order)\b[^.;]{0,30}$/i,
      where: 'before',
    },
  ],
  read: () => ({ fields: {} }),
  examples: [
    {
      text: 'No evidence was offered and she was found not guilty.',
      clauses: [{ kind: 'outcome', type: 'not_guilty' }],
    },
    { text: 'Plediodd Wren Test yn ddieuog i bob cyhuddiad.', clauses: [] },
    { text: 'Not Guilty.', code: '2004', clauses: [{ kind: 'outcome', type: 'not_guilty' }] },
    { text: 'Found not guilty after trial.', clauses: [{ kind: 'outcome', type: 'not_guilty' }] },
    { text: 'He was acquitted by the bench.', clauses: [{ kind: 'outcome', type: 'not_guilty' }] },
    { text: 'The defendant pleaded not guilty.', clauses: [] },
    { text: 'After a short trial she was cleared.', clauses: [{ kind: 'outcome', type: 'not_guilty' }] },
    { text: 'He has previously been acquitted of a similar offence.', clauses: [] },
  ],
};
