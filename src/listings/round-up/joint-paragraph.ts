import { present } from '../fields/present.js';
import type { Defendant, Offence, Result } from '../listing.js';
import { answersCharge } from './answered-later.js';
import { chargeFirst, ITEM, readParagraph, type ToldDefendant } from './defendant-paragraph.js';
import type { Paragraph } from './paragraphs.js';
import { NAME_AND_AGE, type PersonNamed, peopleNamed } from './people-named.js';
import { caseTold, sentencesOf } from './told-case.js';
import type { ToldCase } from './verbless.js';
import { saidOf } from './whose-sentence.js';

/** What one paragraph tells of its defendants, those of one case together. */
export interface ToldParagraph {
  readonly cases: readonly (readonly Defendant[])[];
  readonly heading?: ToldDefendant['heading'];
  /** Something is said of which its grammar does not tell whose it is. */
  readonly isUnclear: boolean;
}

/** Another person with an age, as the subject of a further clause or sentence. */
const FURTHER = new RegExp(
  String.raw`(\. |; |,? and |,? while |,? but )(?=${NAME_AND_AGE},?(?: (?:of|from) .{2,120}?)?,? (?:was|has|had|must|admitted|denied|pleaded|appeared|received|got)\b)`,
  'gu',
);
const OPENS = new RegExp(`^${NAME_AND_AGE}`, 'u');
const ALSO = new RegExp(`^and ${NAME_AND_AGE}`, 'u');
const DECIDED =
  /£|\b(?:fined|jailed|sentenced|ordered|given|banned|disqualified|handed|imprisoned|remanded|bailed|committed|discharged|cleared)\b/;
/** At the end of the last clause, what all of them did: `after both admitted burglary`. */
const ALL_AFTER = / (?:after|when) (?:they )?(?:both|all|each) .{5,}$/su;

const AGES = /(?:, |\(|\baged )\d{1,3}(?=\)|[,.;:]| )/g;

/** The defendants of a paragraph: one, several of one case, or one after the other. Undefined where it tells of none, or not of all whom it names. */
export function readTold(paragraph: Paragraph): ToldParagraph | undefined {
  const all = paragraph.words.replace(ITEM, '');
  const { lead, charged } = chargeFirst(all);
  const words = all.slice(lead.length);
  const mayBeSeveral = (words.match(AGES)?.length ?? 0) > 1;
  const joint = mayBeSeveral ? peopleNamed(words) : undefined;
  if (joint) return readJoint(joint.people, joint.rest, charged, paragraph);
  const parts = mayBeSeveral ? partsOf(words) : [];
  if (parts.length > 1) {
    const told = inClauses(parts, paragraph);
    if (told) return told;
    // What was decided of another person is none of the first one's.
    if (parts.slice(1).some((part) => DECIDED.test(part.words))) return undefined;
  }
  const one = readParagraph(paragraph);
  if (one === undefined) return undefined;
  // Somebody else with an age, told of in the same breath.
  const isOfAnother = one.defendant.offences.some(({ results }) => results.some(({ text }) => ALSO.test(text)));
  if (isOfAnother) return undefined;
  const isUnclear = one.defendant.offences.some(({ results }) => results.some(({ text }) => answersCharge(text)));
  return present({ cases: [[one.defendant]], heading: one.heading, isUnclear });
}

interface Part {
  readonly words: string;
  /** The part is a sentence of its own, or more. */
  readonly isSentence: boolean;
}

function partsOf(words: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  let isSentence = true;
  let isOpen = OPENS.test(words);
  for (const { 0: mark, index } of words.matchAll(FURTHER)) {
    if (!isOpen) {
      // What stands before the first person only leads up to them.
      isOpen = true;
      continue;
    }
    parts.push({ words: words.slice(start, index + (mark.startsWith('.') ? 1 : 0)), isSentence });
    start = index + mark.length;
    isSentence = mark.startsWith('.');
  }
  return [...parts, { words: words.slice(start), isSentence }];
}

/** People told of one after the other, each in a clause or in sentences of their own. */
function inClauses(parts: readonly Part[], paragraph: Paragraph): ToldParagraph | undefined {
  const cases: Defendant[][] = [];
  let heading: ToldDefendant['heading'];
  for (const [index, part] of parts.entries()) {
    const clauses = parts.slice(index).findIndex((one, at) => at > 0 && one.isSentence);
    const last = parts[clauses < 0 ? parts.length - 1 : index + clauses - 1];
    const shared = last === part ? undefined : ALL_AFTER.exec(sentencesOf(last?.words ?? '')[0] ?? '')?.[0];
    const told = readParagraph({ ...paragraph, words: shared === undefined ? part.words : `${part.words}${shared}` });
    if (told === undefined) return undefined;
    heading ??= told.heading;
    if (part.isSentence) cases.push([told.defendant]);
    else cases.at(-1)?.push(told.defendant);
  }
  return present({ cases, heading, isUnclear: false });
}

function readJoint(
  people: readonly PersonNamed[],
  rest: string,
  charged: string | undefined,
  { start, end }: Paragraph,
): ToldParagraph | undefined {
  const told = caseTold(rest, charged, false);
  if (told === undefined) return undefined;
  const { said, isUnclear } = shareOut(told, rest, people);
  const at = { start, end };
  const defendants = people.map((person, index): Defendant => {
    const results = (said[index] ?? []).map((text): Result => ({ text, level: 'offence', at }));
    const offence: Offence = present({
      sequence: 1,
      title: told.offence.replace(/[.;]$/, ''),
      reportingRestrictions: [],
      plea: told.plea,
      verdict: told.verdict,
      results,
    });
    return { ...person, offences: [offence], results: [] };
  });
  return { cases: [defendants], isUnclear };
}

const PRONOUN = /^(?:He|She)\b/;

/** Of each person what is said of them: behind the names of all, of all; in a further sentence, of whom its subject names. */
function shareOut({ results }: ToldCase, rest: string, people: readonly PersonNamed[]) {
  const [first = ''] = sentencesOf(rest);
  const said = people.map((): string[] => []);
  let isUnclear = false;
  /** Whom alone the sentence before was of: a pronoun goes back to its subject. */
  let before: readonly (readonly string[])[] | undefined;
  for (const text of results) {
    const isOfAll = first.includes(text) && !/\brespectively\b/i.test(text);
    const same = PRONOUN.test(text) ? before?.map((texts) => (texts.length > 0 ? [text] : [])) : undefined;
    const shares = isOfAll ? people.map(() => [text]) : (same ?? saidOf(text, people));
    if (shares === undefined) isUnclear = true;
    for (const [index, texts] of (shares ?? []).entries()) said[index]?.push(...texts);
    before = shares?.filter((texts) => texts.length > 0).length === 1 ? shares : undefined;
  }
  return { said, isUnclear };
}
