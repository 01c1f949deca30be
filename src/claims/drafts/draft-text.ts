import { DATE, DATE_OR_YEAR } from '../../text/figures/dates.js';
import { MONEY } from '../../text/figures/money.js';
import { WRITTEN_NUMBER } from '../../text/figures/numbers.js';

const N = `(?:\\d[\\d,.]{0,15}|${WRITTEN_NUMBER})`;
const TO = '(?: ?(?:to|and|or|[-–—]) ?)';
const UNIT =
  '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|w(?:ee)?ks?|fortnights?|m(?:on)?ths?|y(?:ea)?rs?|decades?|centur(?:y|ies)|[kMGT]i?B|miles?|km|metres?|mph|px)';
/** What a number that names something stands behind. */
const NAMED = `(?:${[
  'sections?',
  "(?<![\u2019'\\w])ss?\\.?",
  'sub-?sections?',
  'articles?',
  'art\\.',
  'rules?',
  'r\\.',
  'pages?',
  'pp?\\.',
  'tables?',
  'figures?',
  'fig\\.',
  'charts?',
  'box(?:es)?',
  'chapters?',
  'paragraphs?',
  'paras?\\.?',
  'schedules?',
  'sch\\.',
  'parts?',
  'types?',
  'outcomes?',
  'steps?',
  'footnotes?',
  'notes?',
  'version',
  'level',
  'stage',
  'phase',
  'grade',
  'class',
  'category',
  'room',
  'court',
  'no\\.',
  'nos\\.',
  'number',
  'act',
  'codes?',
  'issue',
  'volume',
  'vol\\.',
  'clauses?',
  'appendix',
  'annex',
  'item',
].join('|')})`;

/**
 * What in a draft is no figure, in the order it is taken out: the code, addresses and marks of Markdown, then dates and years, ages, lengths of
 * time, sums of money, numbers of sections, pages and tables, times of day, telephone numbers, codes.
 */
const NO_FIGURES: readonly RegExp[] = [
  /^(?:---|\+\+\+)\n[\s\S]*?\n(?:---|\+\+\+)(?=\n|$)/g,
  /^(?:```|~~~)[^\n]*\n[\s\S]*?^(?:```|~~~)[^\n]*$/gm,
  /<!--(?:(?!<!--|-->)[\s\S])*-->/g,
  /`[^`\n]*`/g,
  /(?<=\])\([^()\n]*\)/g,
  /^ {0,3}\[[^\]\n]+\]:[^\n]*$/gm,
  /\bhttps?:\/\/[^\s<>)]+|\bwww\.[^\s<>)]+|\b[\w.+-]{1,64}@[\w.-]{1,255}|data:[a-z]+\/[^\s")]+/gi,
  /\[\^?[\w ,-]{0,12}\](?!\()/g,
  /<[a-z/!][^<>\n]*>/gi,
  /^\s{0,8}(?:>\s{0,3})*(?:#{1,6}\s+)?\d{1,3}(?:\.\d{1,3})*[.)](?=\s)/gm,
  new RegExp(`${DATE}(?! (?:out )?of (?:the )?\\d)`, 'gi'),
  /\b(?:19|20)\d\d ?(?:[-–/]|to) ?(?:(?:19|20)\d\d|\d\d)\b(?![-/]\d)/g,
  new RegExp(`${DATE_OR_YEAR}(?! (?:out )?of (?:the )?\\d)`, 'gi'),
  /\b(?:19|20)\d\ds?\b(?![,.]\d|\s+(?:of|out of)\s+\d)/g,
  new RegExp(
    `\\b(?:aged?|ages)(?: of| from| under| over| as young as| as old as)? (?:between )?${N}(?:${TO}${N})?\\b`,
    'gi',
  ),
  new RegExp(`\\b${N}(?:${TO}${N})?[ -]years?[ -]olds?\\b`, 'gi'),
  /, ?\d{2}, (?=(?:of|from|who|was|is|has|had|pleaded|appeared|admitted|a|an|the)\b)/g,
  new RegExp(`\\b${N}(?:${TO}${N})?[ -]{1,2}(?:(?:calendar|full|working|court|consecutive)[ -])?${UNIT}\\b`, 'gi'),
  new RegExp(MONEY, 'gi'),
  /£ ?\d[\d,.]*(?: ?(?:m|bn|k|thousand|million|billion)\b)?/gi,
  new RegExp(
    `\\b${NAMED} ?\\d+[A-Za-z]{0,3}(?:\\(\\w{1,4}\\)){0,4}(?:(?:, | and |${TO})\\d+[A-Za-z]{0,3}(?:\\(\\w{1,4}\\)){0,4}){0,9}`,
    'gi',
  ),
  /\bs\d+[A-Z]{0,3}\b/g,
  /\b\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)|\b\d{1,2}:\d{2}(?::\d{2})?\b|\b\d{1,2} ?[ap]\.?m\b\.?/gi,
  /(?:\+\d{1,3} ?)?\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b|\b(?:on|call|ring|dial) \d{3}\b(?=[.,;)]|\s*$)/gim,
  /\b\d+(?:st|nd|rd|th)\b/gi,
  /\b(?=[\w/-]{0,40}[A-Za-z])(?=[\w/-]{0,40}\d)\w[\w/-]{0,40}\b/g,
  /\b\d+(?:\.\d+){2,}\b/g,
  /\b\d{1,2}\s?%(?= (?:confidence|credible|prediction|interval|limits?|level)\b)|\b\d{1,2} per cent(?= (?:confidence|interval|level)\b)/gi,
];

/** The text with what is no figure blanked out: every other character stands where it stood. */
export function figuresAlone(text: string): string {
  let left = text;
  for (const pattern of NO_FIGURES) left = left.replace(pattern, (taken) => taken.replace(/[^\n]/g, ' '));
  return left;
}
