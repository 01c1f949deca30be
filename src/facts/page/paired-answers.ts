/** "RO / dep: yes / no": two labels before two answers, each answer to be read behind its own label. */
import { everyMatch } from '../../text/patterns/every-match.js';
import type { Written } from './shorthand.js';

const LABEL =
  '(?:RO|SHPO|CBO|SPO|DAPO|SVRO|(?:restraining|deprivation|forfeiture|destruction)(?: orders?)?|restr|dep(?:r|riv)?|forf|destr)\\.?';
const ANSWER = "(?:yes|y|no|n|none|nil|made|granted|refused|ref'?d|adj(?:ourned)?|not (?:made|sought|granted))";
const PAIRS = new RegExp(
  `(?<![\\w/])(?<first>${LABEL})(?<between> ?\\/ ?)(?<second>${LABEL})(?<answers> ?[:=-] ?(?<one>${ANSWER}) ?\\/ ?(?<other>${ANSWER}))(?![\\w/])`,
  'gi',
);
/** An answer before a stroke and another behind it. */
const HINT = /[:=-] ?[a-z' ]{1,11}\/ ?[a-z]/i;

/** What is to be written in such pairs' places: "RO: yes; dep: no". */
export function pairedAnswers(text: string): readonly Written[] {
  if (!text.includes('/') || !HINT.test(text)) return [];
  return everyMatch(PAIRS, text).flatMap(({ index, groups }) => {
    const { first = '', between = '', second = '', answers = '', one = '', other = '' } = groups ?? {};
    const from = index + first.length;
    const to = from + between.length + second.length;
    return [
      { start: from, end: from + between.length, full: `: ${one}; ` },
      { start: to, end: to + answers.length, full: `: ${other}` },
    ];
  });
}
