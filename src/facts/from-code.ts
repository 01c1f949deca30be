/** What a result code says where the words beside it do not say it themselves. */
import { gated } from '../text/patterns/gated.js';
import { regexOf } from '../text/patterns/over-lines.js';
import type { Clause, OrderStatus } from './clause.js';
import type { CodeRule, OrderRead } from './drafts/order-decisions.js';
import { readDayPutOffTo, readLength } from './drafts/order-length.js';
import { readTerms } from './drafts/terms.js';
import type { Page } from './page/page.js';
import { bittenOn, classesOf } from './page/property.js';
import type { OutcomeRule, SentenceRule } from './rule.js';
import { changedUnderCode } from './ruled-under-code.js';
import { readFollowUp } from './status/rulings.js';
import type { StatusRead } from './status/status.js';

/** Where the words name no property, these are orders over some all the same. */
const TAKES: ReadonlySet<OrderStatus> = new Set(['made', 'interim', 'varied', 'extended', 'continued', 'unclear']);

/** "No …", "Not …" beside a code denies what the code says. */
const DENIES = /^\W*(?:no(?!\.? ?\d)|not(?! (?:opposed|contested|disputed|resisted)\b)|none|nil)\b/i;

/** What an order that lasts forbids begins so too: "Not to contact …", "No contact with …". */
const FORBIDS = gated(
  regexOf('i')`
    ^\W*(?:
      not to (?!be (?:made|imposed|granted|ordered|pursued|sought|proceeded)\b)
      |not? (?:
        (?:direct|indirect|personal|further|any|other)(?:ly)? (?:or (?:in)?direct(?:ly)? )?
      )?(?:
        contact|approach|communicat|enter|entry|go\b|going|come|coming|attend|visit|follow|harass|pester|molest|threaten
        |assault|abus|interfer|post(?:s|ing)?\b|publish|publication|shar(?:e|ing)|upload|refer|mention|possess|own\b
        |use\b|using|within|associat|loiter|remain|return|send|messag|telephon|phon
      )
    )
  `,
);

/**
 * The order a code stands for, with property, length, terms and status from the words. `others` says whether the words
 * were read as something else: then nothing in them is this order's, and the code stands alone.
 */
export function orderFromCode(page: Page, { rule, code }: CodeRule, others: boolean): OrderRead | null {
  const text = others ? '' : page.text.trim();
  if (others && rule.has.property !== true) return null;
  const changed = changedUnderCode(text);
  const said: Partial<StatusRead> | undefined = changed === undefined ? readFollowUp(text) : { status: changed };
  const denied = !said && DENIES.test(text) && !(rule.has.length && FORBIDS.test(text));
  const status = said?.status ?? (denied ? 'not_made' : (code.status ?? 'made'));
  const words = rule.has.property && !others ? bittenOn(page.text, page.property(), 0) : [];
  const made = status !== 'refused' && status !== 'not_made' && status !== 'withdrawn';
  const property =
    words.length > 0 ? classesOf(words) : (code.property ?? (TAKES.has(status) ? ['unspecified' as const] : []));
  const terms = rule.has.terms && made && text !== '' ? readTerms(text, rule.has.terms) : [];
  const to = status === 'pending' ? readDayPutOffTo(text, page.input) : undefined;
  const power = rule.has.property && !others ? page.powers()[0] : undefined;
  const first = words[0];
  const last = words.at(-1);
  const run =
    said || denied ? { start: 0, end: page.text.length } : first && last ? { start: first.start, end: last.end } : null;
  return {
    clause: {
      kind: 'order',
      type: rule.type,
      status,
      rule: rule.name,
      ...(rule.has.property && property.length > 0 ? { property } : {}),
      ...(power ? { power: power.power } : {}),
      ...(code.destroy && made ? { destroy: true } : {}),
      ...(rule.has.length && text !== '' ? lengthIn(page) : {}),
      ...(code.untilFurtherOrder ? { untilFurtherOrder: true } : {}),
      ...(code.on ? { on: code.on } : {}),
      ...(terms.length > 0 ? { terms } : {}),
      ...(to ? { to } : {}),
      ...(said?.sought === false ? { sought: false as const } : {}),
    },
    run,
    spent: run && (said || denied) ? [run] : [],
  };
}

/** "Not to contact her. 2 years.": the first statement that says how long. */
function lengthIn(page: Page): Partial<OrderRead['clause']> {
  for (const { start, end } of page.statements) {
    const length = readLength('', ` for ${page.text.slice(start, end)}`, page.input);
    if (Object.keys(length).length > 0) return length;
  }
  return {};
}

/** The sentence or outcome a code stands for, where no rule read anything in the words; none where they deny it. */
export function spokenFromCode(page: Page, rule: SentenceRule | OutcomeRule): readonly Clause[] {
  if (DENIES.test(page.text)) return [];
  const evidence = { found: 'code' as const, span: null, quote: null, rule: rule.name };
  return rule.kind === 'sentence'
    ? [{ kind: 'sentence', type: rule.type, ...rule.says, ...evidence }]
    : [{ kind: 'outcome', type: rule.type, ...rule.says, ...evidence }];
}
