import { COURT_WORDS } from './court-words.js';
import { plainWord, type Span } from './words.js';

/** A run to hide; `name` where it is a person's name, to be hidden elsewhere in the document too. */
export interface ProtectedSpan extends Span {
  readonly name: boolean;
}

/** Numbers and addresses of any person: hidden wherever they stand. */
const NUMBERS: readonly RegExp[] = [
  // e-mail address; handle on social media
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,253}/gu,
  /(?<![\p{L}\p{N}])@[\w.]{2,30}/gu,
  // UK telephone number, with or without country code and spaces
  /(?<![\d.£])(?:\+ ?44 ?(?:\(0\) ?)?|0044 ?|\(?0)(?=[\d ()-]{9,14}(?!\d))\d(?:[ ()-]{0,2}\d){8,9}(?!\d)/g,
  // postcode
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi,
  // IMEI, 15 or 16 digits with their usual breaks
  /(?<!\d)\d{2}[- ]?\d{6}[- ]?\d{6}[- ]?\d{1,2}(?!\d)/g,
  // registration mark: current, prefix style
  /\b[A-Z]{2}\d{2} ?[A-Z]{3}\b/g,
  /\b[A-Z]\d{1,3} ?[A-Z]{3}\b/g,
  // house and street
  /(?<![\d/:.£-])\b(?:flat \d{1,4}[a-z]?,? )?\d{1,4}[a-z]?,? (?:(?!(?:at|by|in|on|of|for|the|to|and|days?|weeks?|months?|years?|hours?|magistrates?|crown|county|youth|justice)\b)[\p{L}'’-]+ ){1,3}(?:street|st|road|rd|lane|avenue|ave|close|drive|way|crescent|place|gardens|terrace|grove|hill|square|row|mews|walk|view|green|rise|court|house|park|ffordd|heol|stryd)\b/giu,
  // a person who is only numbered
  /\b(?:victim|witness|complainant|child|person)_\d{1,3}\b/gi,
];

/** The number after a word that announces one. */
const ANNOUNCED =
  /\b(?:imei|serial|vin|vrm|registration|reg|index|telephone|tel|mobile|phone)(?: (?:mark|number|no|num))?\.?(?: ?[:#-]| is| of)? ?((?=[A-Z\d/-]{0,20}\d)[A-Z\d][A-Z\d/-]{4,24})\b/gi;

/** Prompts of result definitions whose answer is the person or place protected: the rest of the line, up to the next prompt. */
const PROMPT =
  /\b(?:protected (?:person|party|address|place)(?:['’]?s?['’]?)?(?: (?:name|address|names|addresses|details))?|name of (?:the )?(?:protected person|victim|complainant|witness)|(?:victim|complainant|witness|payee|creditor)(?:['’]s)? (?:name|address))(?:\(s\))? ?[:-] ?([^\n.;]{1,200})/gi;

/** Words a protected person's name follows. */
const CUE =
  /\b(?:contact(?:ing)?|approach(?:ing)?|communicat(?:e|ing)|harass(?:ing|ed)?|pester(?:ing)?|molest(?:ing)?|intimidat(?:e|ing)|follow(?:ing)?|stalk(?:ing|ed)?|assault(?:ed|ing)?|threaten(?:ed|ing)?|mention(?:ing)?|namely|with|from|about|concerning|regarding|against|towards?|belonging to|relating to|(?:photographs?|photos?|images?|videos?|films?|pictures?|footage|material|distress|alarm|threats?|addressed|payable|paid|compensation|sent|send|disclos(?:e|ed|ing)|shar(?:e|ed|ing)) (?:of|to|with)|to|of|by|that|complainant|victim|witness|protected person|named|called|child(?:ren)?|home of|address of)(?: either| or| and| (?:directly|indirectly|contacting))* ?[:,]? ?(?=[\p{L}"'‘“(])/giu;

/** A person with a title, wherever one stands. */
const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|MR|MRS|MS|MISS|DR|PC|DC|PS|DS)\.? (?=\p{Lu})/gu;

const NAME_WORD = /(?:\p{Lu}[\p{L}\p{M}'’-]*\.?)/uy;
const JOINED = /(?: (?:and|or|&) |, ?(?:and |or )?| ?\/ ?)(?=\p{Lu})/uy;
const PARTICLE = / (?:de|da|do|dos|van|von|der|den|la|le|bin|ibn|bint|al|el|ap|ab|ferch) (?=\p{Lu})/uy;

/** What to hide in a text whoever the defendant is: protected persons by the words they follow, numbers and addresses by their shape. */
export function protectedSpans(text: string): readonly ProtectedSpan[] {
  const spans: ProtectedSpan[] = [];
  for (const pattern of NUMBERS) {
    for (const match of text.matchAll(pattern)) {
      spans.push({ start: match.index, end: match.index + match[0].length, name: false });
    }
  }
  for (const match of text.matchAll(ANNOUNCED)) spans.push({ ...lastGroup(match), name: false });
  for (const match of text.matchAll(PROMPT)) {
    const answer = lastGroup(match);
    const next = /[,\s]\s*[A-Z][\w'’ ]{2,40}:/.exec(text.slice(answer.start, answer.end));
    spans.push({ start: answer.start, end: next ? answer.start + next.index : answer.end, name: false });
  }
  for (const match of text.matchAll(TITLED)) spans.push(...namesFrom(text, match.index + match[0].length));
  for (const match of text.matchAll(CUE)) spans.push(...namesFrom(text, match.index + match[0].length));
  return spans;
}

/** The names that begin at `at`, in a list if so printed: capitalised words that are no words of a court. */
function namesFrom(text: string, at: number): readonly ProtectedSpan[] {
  const most = /\p{Ll}/u.test(text) ? 6 : 3;
  const names: ProtectedSpan[] = [];
  let start = /["'‘“(]/.test(text.charAt(at)) ? at + 1 : at;
  for (let people = 0; people < 8; people += 1) {
    const end = nameEnd(text, start, most);
    if (end === start) return names;
    names.push({ start, end, name: true });
    JOINED.lastIndex = end;
    const joined = JOINED.exec(text);
    if (!joined) return names;
    start = end + joined[0].length;
  }
  return names;
}

function nameEnd(text: string, start: number, most: number): number {
  let end = start;
  let next = start;
  for (let count = 0; count < most; count += 1) {
    NAME_WORD.lastIndex = next;
    const word = NAME_WORD.exec(text)?.[0];
    if (word === undefined || COURT_WORDS.has(plainWord(word.replace(/\.$/, '')))) return end;
    end = next + word.length;
    if (word.endsWith('.') && word.length > 2) return end - 1;
    PARTICLE.lastIndex = end;
    const particle = PARTICLE.exec(text)?.[0];
    if (particle === undefined && text.charAt(end) !== ' ') return end;
    next = end + (particle?.length ?? 1);
  }
  return end;
}

function lastGroup(match: RegExpMatchArray): Span {
  const answer = match[1] ?? '';
  const end = (match.index ?? 0) + match[0].length;
  return { start: end - answer.length, end };
}
