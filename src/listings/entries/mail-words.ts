/**
 * What mail programs put round the words of an e-mail: marks before quoted lines, the head of a message passed on, who wrote when,
 * and what the sender's organisation adds about the e-mail itself. None of it is of a court document; its days are no day of hearing.
 */
import { regexOf } from '../../text/patterns/over-lines.js';

/** One of these is in every text that `withoutMailWords` changes. */
const MAY_BE_MAIL =
  /^[ \t]*>|^[ \t*-]*(?:from|oddi wrth) ?:|forwarded message|original message|\b(?:wrote|ysgrifennodd):|e-?mail|e-bost|this message|recipient|^[ \t]*(?:[_=*~-][ \t]*){3,}$/im;

const QUOTED = /^([ \t]*>[> \t]*)(?=\S|$)/gm;
/** The head of a message passed on: who sent it, and in the lines below when, to whom and of what. */
const HEAD_FIELD =
  /^[ \t*_]*(?:from|sent|date|to|cc|bcc|reply-to|importance|attachments?|sensitivity|oddi wrth|anfonwyd|dyddiad|at|pwysigrwydd|atodiadau)[*_]* ?:/i;
const HEAD_BEGINS = /^[ \t*_]*(?:from|oddi wrth)[*_]* ?:/i;
const HEAD_SUBJECT = /^([ \t*_]*(?:subject|re|pwnc|testun)[*_]* ?:[*_]*[ \t]*(?:(?:fwd?|re|ymlaen)[ \t]*:[ \t]*)*)/i;
const PASSED_ON =
  /^[ \t*_-]*(?:forwarded message|original message|begin forwarded message ?:?|neges (?:wreiddiol|a anfonwyd ymlaen))[ \t*_-]*$/i;
/** `On 19 Feb 2026, at 10:02, A Testclerk <a@example.test> wrote:`, which may be broken over two lines. */
const WROTE = /^[ \t]*(?:on|ar) (?:[^\n]{5,200})\n?(?:[^\n]{0,120})\b(?:wrote|ysgrifennodd):[ \t]*$/gim;
/** How a paragraph opens that is about the e-mail it stands in. */
const ABOUT_MAIL = regexOf('i')`
  ^[\s*_]*(?:
    (?:
      disclaimer|confidentiality(?: notice)?|important(?: notice)?|caution|warning|external(?: e-?mail)?
      |e-?mail monitoring|please note
    )\b[\s:.*_-]*
  )?(?:
    (?:this|the information (?:contained )?in this|all|any) (?:
    e-?mail|(?:electronic )?message|communication|transmission)s?\b
    |if you (?:are not the (?:intended|named) (?:recipient|addressee)|have received this (?:e-?mail|message))
    |you (?:have received|received|are receiving) this (?:e-?mail|message)
    |please consider the environment before printing|think before you print
    |please (?:do not|don't) (?:print|reply to) this (?:e-?mail|message)
    |mae(?:'r|’r| yr) (?:e-bost|neges) (?:hwn|hon)|(?:disclaimer|confidentiality notice)[.:]?\s*$
  )
`;
/** Words of such a paragraph that no result has beside its opening. */
const OF_MAIL = regexOf('i')`
  \b(?:
    intended|recipient|addressee|confidential|privileged|scanned|virus(?:es)?|attachments?|transmitted|originated
    |unauthori[sz]ed|monitored|environment|print(?:ing|ed)?|reply|disclaimer|unsubscribe|cyfrinachol|derbynnydd
  )\b
`;
const MOST_HEAD_LINES = 12;

/** A text with blanks for what mail programs put round it: every other letter stays where it was. */
export function withoutMailWords(text: string): string {
  if (!MAY_BE_MAIL.test(text)) return text;
  const plain = text.replace(QUOTED, blank).replace(WROTE, blank);
  const lines = plain.split('\n');
  blankHeads(lines);
  blankParagraphsOnMail(lines);
  blankSignature(lines);
  return lines.join('\n');
}

function blank(words: string): string {
  return words.replace(/[^\n\r]/g, ' ');
}

function blankHeads(lines: string[]): void {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (PASSED_ON.test(line.trimEnd())) lines[at] = blank(line);
    else if (HEAD_BEGINS.test(line)) at = blankHead(lines, at);
  }
}

/** Blanks the head that begins at a line, where it is one; the words of its subject stay. The last line looked at. */
function blankHead(lines: string[], start: number): number {
  const fields: number[] = [];
  let subject = -1;
  let end = start;
  for (let at = start; at < Math.min(lines.length, start + MOST_HEAD_LINES); at += 1) {
    const line = lines[at] ?? '';
    if (HEAD_FIELD.test(line)) fields.push(at);
    else if (HEAD_SUBJECT.test(line) && subject < 0) subject = at;
    else if (line.trim() !== '') break;
    else if (subject >= 0 || fields.length === 0) break;
    end = at;
  }
  if (fields.length + (subject >= 0 ? 1 : 0) < 2) return start;
  for (const at of fields) lines[at] = blank(lines[at] ?? '');
  if (subject >= 0) lines[subject] = (lines[subject] ?? '').replace(HEAD_SUBJECT, blank);
  return end;
}

/** Paragraphs about the e-mail end with an empty line. */
function blankParagraphsOnMail(lines: string[]): void {
  let start = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at] ?? '';
    const begins = ABOUT_MAIL.test(line);
    if (at < lines.length && line.trim() !== '' && !begins) continue;
    blankIfOnMail(lines, start, at);
    start = begins ? at : at + 1;
  }
}

function blankIfOnMail(lines: string[], start: number, end: number): void {
  const words = lines.slice(start, end).join(' ');
  if (!ABOUT_MAIL.test(words) || !OF_MAIL.test(words)) return;
  for (let at = start; at < end; at += 1) lines[at] = blank(lines[at] ?? '');
}

const RULE = /^[ \t]*(?:[_=*~-][ \t]*){3,}$/;
const MOST_SIGNED_LINES = 10;
/** What says who writes and how to reach them. */
const WRITER = regexOf('i')`
  @|\bwww\.
  |^\W*(?:tel(?:ephone)?|phone|mob(?:ile)?|fax|ff[oô]n|t|m|e)\b ?[:.]? ?[+(]?\d
  |\b(?:legal advis[eo]r|(?:court|team|delivery|case) (?:clerk|administrator|manager|officer|associate)|hm ?cts|courts (?:and|&) tribunals service)\b
`;
/** Words of a register, which no signature has. */
const OF_REGISTER = /\b(?:defendant|offences?|charges?|plea|results?|verdict|diffynnydd|trosedd|ple|canlyniad)\b/i;

/** Blanks what stands below the last rule of a text, where that is a signature and nothing else. */
function blankSignature(lines: string[]): void {
  const rule = lines.findLastIndex((line) => RULE.test(line));
  if (rule < 0) return;
  const below = lines.slice(rule + 1).map((line) => line.trim());
  const signed = below.filter((line) => line !== '');
  if (signed.length > MOST_SIGNED_LINES || !signed.some((line) => WRITER.test(line))) return;
  if (!signed.every((line) => mayBeSignature(line) && !OF_REGISTER.test(line))) return;
  for (let at = rule; at < lines.length; at += 1) lines[at] = blank(lines[at] ?? '');
}

/** How a letter closes, alone on its line, or how a mail program signs: a signature follows. */
const CLOSES = regexOf('i')`
  ^(?:
    --|(?:(?:kind(?:est)?|best|warm(?:est)?|many thanks and|thanks and|with kind) )?regards
    |(?:many|with)? ?thanks(?: (?:again|in advance|very much))?|thank you|(?:with )?best wishes|all the best|cheers
    |yours (?:sincerely|faithfully|truly)|cofion(?: (?:cynnes|gorau))?|(?:llawer o )?ddiolch|diolch(?: yn fawr)?
    |yn (?:gywir|ddiffuant)|(?:sent|anfonwyd) (?:from|o) (?:my|fy) .{2,30}|get outlook for .{2,60}
  )[\s,.!]*$
`;
/** Words of a decision, which no signature has. */
const DECISION = regexOf('i')`
  £
  |\b(?:
    fined?|order(?:s|ed)?|imprison\w*|custod\w*|dismiss\w*|withdrawn|guilty|adjourn\w*|convict\w*|sentenc\w*
    |discharg\w*|forfeit\w*|depriv\w*|restrain\w*|compensation|costs|surcharge|remand\w*|bail|committed|disqualif\w*
    |dirwy|gorchymyn|carchar\w*|euog
  )\b
`;
const LONGEST = 120;

/** Whether a line closes a letter: what stands below is its writer's signature. */
export function closesLetter(words: string): boolean {
  return words.length <= LONGEST && CLOSES.test(words);
}

/** Whether a line may be of a signature: who writes, from where, how to be reached; never a word of a decision. */
export function mayBeSignature(words: string): boolean {
  return words.length <= LONGEST && !DECISION.test(words);
}
