import { everyMatch } from '../../text/patterns/every-match.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import type { Span } from './words.js';

const RELATION = sourceOf`
  partner|wife|husband|spouse|girlfriend|boyfriend|fianc[eé]e?|lover|mother|father|mum|mam|mom|dad|parents?|sister
  |brother|siblings?|son|daughter|child|children|baby|aunt|auntie|uncle|niece|nephew|cousin|grandmother|grandfather
  |grandparents?|grandson|granddaughter|grandchild(?:ren)?|stepmother|stepfather|stepson|stepdaughter
  |stepchild(?:ren)?|neighbours?|flatmate|housemate|lodger|tenant|landlord|landlady|colleague|employer|employee|boss
  |teacher|tutor|pupil|student|carer|patient|friend|bridesmaid|godmother|godfather|godchild
`;
const IN_LAW = '(?:-in-law|[- ]in[- ]law)?';
const BEFORE =
  '(?:former|late|elder|older|younger|eldest|youngest|teenage|infant|new|current|then|own|estranged|adopted|foster|adult|minor|unborn|young|two|three|four)';
/** Whose: what is between an owner and the word. */
const OWNED = regexOf('giu')`
  \b(?:his|her|their|my|your|defendant['’]s|complainant['’]s|victim['’]s|offender['’]s|\p{L}+['’]s|estranged|former) (?:
  ${BEFORE} ){0,2}((?:(?:ex|step|half|foster|great|grand|god)[- ]?)?(?:${RELATION})s?${IN_LAW})\b
`;
const ALWAYS = new RegExp(
  `\\b((?:ex[- ]|step[- ]?|half[- ]|foster[- ]|great[- ]grand)(?:${RELATION})s?${IN_LAW}|(?:mother|father|sister|brother|son|daughter)-in-law|(?:${RELATION})s?(?= of the (?:complainant|victim)))\\b`,
  'giu',
);

/** `daughter of` somebody named. */
const OF_NAMED = new RegExp(`\\b((?:${RELATION})s?${IN_LAW})(?= of \\p{Lu}\\p{Ll})`, 'gu');

/** Words that tell a person by whose they are: `his ex-partner`, `the victim's daughter`, `daughter of …`. */
export function toldByRelation(text: string): readonly Span[] {
  return [OWNED, ALWAYS, OF_NAMED].flatMap((pattern) =>
    everyMatch(pattern, text).map((match) => {
      const word = match[1] ?? '';
      const end = match.index + match[0].length;
      return { start: end - word.length, end };
    }),
  );
}
