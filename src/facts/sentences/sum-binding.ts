/** Which sum belongs to which word: "fined £120, costs £85, VS £48" and "£114 surcharge, £85 costs" alike. */

import { regexOf } from '../../text/patterns/over-lines.js';
import { FIRST_NOUN, type Noun, type Sum, type SumKind, tokens } from './sum-tokens.js';

/** A word that governs a sum, and the sum it was given, if any. */
export interface Governed {
  readonly kind: SumKind;
  readonly start: number;
  readonly end: number;
  readonly pence?: number;
  /** Sums that follow the first without a word of their own: "fines of £120 and £80". */
  readonly more?: readonly Sum[];
  /** One sum for several nouns ("costs and surcharge of £199"): how it divides cannot be told. */
  readonly shared?: true;
}

/** Between a noun and its sum, words that bind the two whatever stands around. */
const OF = regexOf('i')`
  ^(?: order)?(?: (?:band )?[A-F](?= [£\uFFFD]?\d))?(?:
    (?: \([^)]{0,30}\))?[. :-]{1,3}amount(?: of (?:the )?(?:fine|costs|compensation|surcharge))?(?: imposed| payable| ordered)?
  )?(?: a total)?(?: \([^)]{0,30}\))?(?: to [^£]{0,40}?)?(?: o
    f| in the sum of| in the amount of| to the sum of| totall?ing|:| ?=| o| -
  )? ?$
`;
/** Between a sum and the noun that follows, words that bind them: "£260 in court charges". */
const IN =
  /^(?: (?:in|for|towards|as|to|of|the|his|her|their|victim'?s?|complainant|prosecution|a|an|statutory|CPS)){0,4} ?$/i;
const LABELS = /^ ?[:=] ?[£\uFFFD]?\d/;
const NEAR = 60;

let last: { readonly text: string; readonly governed: readonly Governed[] } = { text: '', governed: [] };

/** Every governing word of a text with its sum, in text order. */
export function governedSums(text: string): readonly Governed[] {
  if (last.text !== text) last = { text, governed: bind(text) };
  return last.governed;
}

function bind(text: string): readonly Governed[] {
  const governed: Governed[] = [];
  let group: (Noun | Sum)[] = [];
  let shared: Noun | undefined;
  const close = (joined: boolean): void => {
    const bound = bindGroup(text, group);
    const only = group.length === 1 && group[0]?.is === 'noun' ? group[0] : undefined;
    const first = bound[0];
    if (
      shared &&
      first?.pence !== undefined &&
      first.kind !== 'other' &&
      /^ ?(?:of|totall?ing|:)/i.test(text.slice(first.start).replace(FIRST_NOUN, ''))
    ) {
      governed.push({ kind: shared.kind, start: shared.start, end: shared.end, shared: true });
      governed.push({ kind: first.kind, start: first.start, end: first.end, shared: true }, ...bound.slice(1));
    } else {
      if (shared) governed.push({ kind: shared.kind, start: shared.start, end: shared.end });
      if (!(only && joined)) governed.push(...bound);
    }
    shared = only && joined ? only : undefined;
    group = [];
  };
  const loose: Sum[] = [];
  for (const token of tokens(text)) {
    if (token.is === 'sum') loose.push(token);
    if (token.is === 'stop') {
      const only = group.length === 1 ? group[0] : undefined;
      close(token.and && only?.is === 'noun' && /^ ?$/.test(text.slice(only.end, token.start)) && only.kind !== 'fine');
    } else group.push(token);
  }
  close(false);
  close(false);
  return shareOut(text, severalFines(text, governed, loose));
}

/** Between one fine and the next, on another charge: "fined £200 on charge 1 and £80 on charge 2". */
const ALSO_FINED = regexOf('i')`
  ^(?: (?:on|for) (?:the )?(?:(?:first|second|third|other|latter|each) ?)?(?:(?:charge|count|offence|matter|summons)s? ?)?(?:\d{1,2}|one|two|three|[A-D]\b)?)?
  ,?(?: and|,| &| plus)(?: then)?(?: (?:an?|another|one))?(?: (?:further|other|second|additional))?(?: (?:one |fine )?of)? ?$
`;
const OF_A_CHARGE =
  /^ (?:on|for) (?:the )?(?:(?:first|second|third|other|latter)\b|(?:charge|count|offence|matter|summons)s? ?(?:\d|one|two|three|[A-D]\b))/i;
const SEVERAL = /^(?:the )?fines\b/i;

/** Sums behind a fine that no other word governs are fines too, where the words say that there are several. */
function severalFines(text: string, governed: readonly Governed[], sums: readonly Sum[]): readonly Governed[] {
  return governed.map((own) => {
    if (own.kind !== 'fine' || own.pence === undefined || own.shared) return own;
    const more: Sum[] = [];
    let { end } = own;
    for (const sum of sums) {
      if (sum.start < end) continue;
      if (governed.some((other) => other.start < sum.end && sum.start < other.end)) break;
      const behind = text.slice(sum.end, sum.end + 40);
      if (!ALSO_FINED.test(text.slice(end, sum.start))) break;
      if (!SEVERAL.test(text.slice(own.start)) && !OF_A_CHARGE.test(behind)) break;
      more.push(sum);
      end = sum.end;
    }
    return more.length > 0 ? { ...own, more } : own;
  });
}

const SUM_FIRST = /^[£\uFFFD][\d,.]+ (?:in|towards|for)\b/i;
const ALSO =
  /^(?:,|,? and|,? plus|,? ?&| ?\+| ?\/)(?: (?:an?|the|his|her|their|prosecution|court|victim|statutory))* ?$/i;
const WITHIN =
  /^(?: in total| altogether| overall)?,? (?:in|including|inclusive of|to include|to cover|covering)(?: (?:an?|the|both|his|her|their|prosecution|court|victim|statutory))* ?$/i;

/** One sum said of several nouns behind it, "£1,200 in fines and costs": theirs together, and how it divides cannot be told. */
function shareOut(text: string, governed: readonly Governed[]): readonly Governed[] {
  const out = [...governed];
  for (const [index, first] of governed.entries()) {
    if (first.pence === undefined || first.kind === 'other') continue;
    let joined = SUM_FIRST.test(text.slice(first.start, first.end));
    let last = index;
    for (let next = governed[last + 1]; next; next = governed[last + 1]) {
      if (next.pence !== undefined || next.kind === 'other' || next.shared) break;
      const gap = text.slice(governed[last]?.end, next.start);
      if (WITHIN.test(gap)) joined = true;
      else if (!joined || !ALSO.test(gap)) break;
      last += 1;
    }
    const members = governed.slice(index, last + 1);
    if (!members.some(({ kind }) => kind !== first.kind)) continue;
    for (const [offset, { kind, start, end }] of members.entries())
      out[index + offset] = { kind, start, end, shared: true };
  }
  return out;
}

/** Whether each noun stands before its sum; so too where a first sum has a word nobody reads: "XY £120 VS £48". */
function nounsLead(text: string, group: readonly (Noun | Sum)[]): boolean {
  if (group[0]?.is === 'noun') return true;
  const noun = group.at(-2);
  const sum = group.at(-1);
  const sums = group.filter(({ is }) => is === 'sum').length;
  if (noun?.is !== 'noun' || sum?.is !== 'sum' || sums * 2 <= group.length) return false;
  return /^:? ?$/.test(text.slice(noun.end, sum.start));
}

/** The nouns of one group, between stops, each with its sum: by the words between them, else in the order the group begins with. */
function bindGroup(text: string, group: readonly (Noun | Sum)[]): readonly Governed[] {
  const sums = new Map<Noun, Sum>();
  const taken = new Set<Sum>();
  const give = (noun: Noun | undefined, sum: Sum): boolean => {
    if (!noun || sums.has(noun)) return false;
    sums.set(noun, sum);
    taken.add(sum);
    return true;
  };
  for (const [noun, sum] of columns(group)) give(noun, sum);
  if (sums.size > 0) return governedNouns(group, sums);
  const nounFirst = nounsLead(text, group);
  for (const [index, token] of group.entries()) {
    if (token.is !== 'sum') continue;
    const previous = group[index - 1];
    const next = group[index + 1];
    const noun = previous?.is === 'noun' ? previous : undefined;
    const follower = next?.is === 'noun' ? next : undefined;
    const takes = follower?.kind === 'other' && group[index + 2]?.is !== 'sum';
    if (takes && follower && /^ ?$/.test(text.slice(token.end, follower.start)) && give(follower, token)) continue;
    if (nounFirst && group[0]?.is === 'sum' && noun === undefined) continue;
    const ofLink = noun !== undefined && OF.test(text.slice(noun.end, token.start));
    // "£450 Costs: £85": the label of the next sum
    const labels = nounFirst && follower !== undefined && LABELS.test(text.slice(follower.end, follower.end + 8));
    const inLink = follower !== undefined && !labels && IN.test(text.slice(token.end, follower.start));
    if (ofLink && (nounFirst || !inLink) && give(noun, token)) continue;
    if (inLink && give(follower, token)) continue;
    if (noun && token.start - noun.end <= NEAR && give(noun, token)) continue;
    if (follower && follower.start - token.end <= NEAR) give(follower, token);
  }
  return governedNouns(group, sums);
}

/** A row of nouns over a row of as many sums: "Fine | Surcharge | Costs" and below them "£300 | £120 | £85". */
function columns(group: readonly (Noun | Sum)[]): readonly (readonly [Noun, Sum])[] {
  const nouns = group.filter((token): token is Noun => token.is === 'noun');
  const sums = group.filter((token): token is Sum => token.is === 'sum');
  if (nouns.length < 2 || nouns.length !== sums.length) return [];
  if (group.slice(0, nouns.length).some(({ is }) => is !== 'noun')) return [];
  return nouns.flatMap((noun, index) => {
    const sum = sums[index];
    return sum ? [[noun, sum] as const] : [];
  });
}

function governedNouns(group: readonly (Noun | Sum)[], sums: ReadonlyMap<Noun, Sum>): readonly Governed[] {
  return group
    .filter((token): token is Noun => token.is === 'noun')
    .map((noun) => {
      const sum = sums.get(noun);
      return sum
        ? {
            kind: noun.kind,
            start: Math.min(noun.start, sum.start),
            end: Math.max(noun.end, sum.end),
            pence: sum.pence,
          }
        : { kind: noun.kind, start: noun.start, end: noun.end };
    });
}
