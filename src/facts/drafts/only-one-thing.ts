/** "Sought for both phones but granted only for the iPhone": what else was asked for was refused, and the text says so by one word. */
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import type { Page } from '../page/page.js';
import { classesOf } from '../page/property.js';
import { runsFrom } from '../page/segments.js';
import type { Draft } from './draft.js';

const TOWARDS = sourceOf`(?:for|re|regarding|on|over|against|as (?:to|regards)|in (?:respect|relation|regard) (?:of|to))`;
/** The grant of the one, to the thing it is for. */
const GRANTED_ONLY = gated(
  regexOf('i')`
    \b(?:grant(?:ed|s)?|made|makes?|allow(?:ed|s)?|ordered)(?: (?:it|that|one|this|such an order|the (?:order|application)))?,?
    (?: only ${TOWARDS}\b| (?=${TOWARDS} [^.;,]{2,40} only\b))
  `,
);
const ASKED = gated(
  /\b(?:sought|seeks?|ask(?:s|ed)|appl(?:y|ies|ied|ication)|app|requests?(?:ed)?|want(?:s|ed)|req)\b/i,
);
/** Several that one word names: "both phones", "x2 devices". */
const SEVERAL = gated(/\b(?:both|all|two|three|four|several|x ?[2-9]|[2-9] x)\b/i);

/** The drafts, and beside each order granted for one thing alone its refusal for the others asked for. */
export function withOthersRefused(page: Page, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => [draft, ...refusedBeside(page, draft)]);
}

function refusedBeside(page: Page, draft: Draft): readonly Draft[] {
  if (draft.status.status !== 'made' || !draft.rule.has.property) return [];
  const { start, end } = draft.statement;
  const from = page.text.slice(Math.max(0, start - 2), start).startsWith(';') ? Math.max(0, start - REACH) : start;
  const words = page.text.slice(from, Math.max(end, draft.evidence.end));
  const only = GRANTED_ONLY.exec(words);
  const asked = only && words.slice(0, only.index);
  if (!asked || !ASKED.test(asked)) return [];
  const things = runsFrom(page.property(), from, from + only.index);
  if (things.length === 0 || (things.length < 2 && !SEVERAL.test(asked))) return [];
  const granted = runsFrom(page.property(), from + only.index, from + words.length).map((word) => said(page, word));
  const others = things.filter((word) => !granted.includes(said(page, word)));
  return [
    {
      ...draft,
      mention: { ...draft.mention, elides: { of: draft.mention } },
      status: { status: 'refused', said: true },
      property: classesOf(others.length > 0 ? others : things),
      propertyWords: others,
      ownProperty: true,
      destroy: false,
      wipe: false,
      conditional: false,
      evidence: { ...draft.evidence },
      fields: {},
    },
  ];
}

/** A request may stand in the statement before a semicolon. */
const REACH = 120;

function said(page: Page, { start, end }: { readonly start: number; readonly end: number }): string {
  return page.text.slice(start, end).toLowerCase();
}
