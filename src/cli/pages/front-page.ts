import { type Period, periodOf } from '../../audits/units/period.js';
import { inventedWarning } from '../../pipeline/taking/invented.js';
import { column, countCell, textCell } from '../../reports/cells.js';
import { count, longDate, periodWords, plural } from '../../reports/words.js';
import { escaped } from '../../reports/writers/escaped.js';
import { tableOf } from '../../reports/writers/html.js';
import { linkTo, sectionOf } from '../../reports/writers/html-page.js';
import { daysSeen } from '../../store/case-files/court-days.js';
import { documentTally } from '../../store/documents/document-tally.js';
import { ownPage } from './own-page.js';
import type { Asked, MakePage } from './page.js';

/** The questions that can be asked, and what the database holds to answer them from. */
export const frontPage: MakePage = async ({ store, audits }) => {
  const [{ formats, quarantined }, days] = [await documentTally(store), await daysSeen(store)];
  const stored = formats.reduce((sum, { documents }) => sum + documents, 0);
  const unread = quarantined.reduce((sum, one) => sum + one.count, 0);
  const held = tableOf({
    id: 'held-formats',
    caption: 'Documents held, by what they were recognised as',
    columns: [column('format', 'Format', 'text'), column('documents', 'Documents', 'count')],
    rows: formats.map(({ format, documents }) => [textCell(format), countCell(documents)]),
    notes: [],
    read: null,
  });
  return ownPage({
    heading: 'How often do courts make the orders they could?',
    facts: `${plural(stored, 'document')} held; ${unread === 0 ? 'none' : count(unread)} could not be read.${days === null ? '' : ` Results of ${longDate(days.from)} to ${longDate(days.to)}.`}`,
    warning: await inventedWarning(store),
    asks: true,
    main: [
      sectionOf({ id: 'ask', title: 'Ask' }, form(audits, days)),
      sectionOf({ id: 'questions', title: 'Questions' }, list(audits, days)),
      sectionOf(
        { id: 'held', title: 'What the answers are made of' },
        stored === 0 ? '<p>Nothing yet. Take documents in with <code>ordergap ingest</code>.</p>' : held,
      ),
    ].join('\n'),
  });
};

type Audits = Asked['audits'];

/** The question the others are put beside. */
const FIRST = 'observer-2025';

function form(audits: Audits, days: Period | null): string {
  const choices = [...audits.keys()].map(
    (name) => `<option value="${escaped(name)}"${name === FIRST ? ' selected' : ''}>${escaped(name)}</option>`,
  );
  return `<form action="/audit" method="get">
<label><span>Question</span><select name="name">${choices.join('')}</select></label>
<label><span>From</span><input type="date" name="from" value="${days?.from ?? ''}"></label>
<label><span>To, included</span><input type="date" name="to" value="${days?.to ?? ''}"></label>
<button>Answer</button>
</form>
<form action="/case" method="get">
<label><span>Or a case, by its id</span><input name="id" pattern="[0-9a-fA-F]{4,64}" required></label>
<button>Explain</button>
</form>`;
}

/** Each question over its own days; where the database holds none of these, over those it holds. */
function list(audits: Audits, days: Period | null): string {
  const items = [...audits.values()].map(({ audit }) => {
    const own = periodOf(audit, { asOf: new Date().toISOString() });
    const isHeld = days === null || (own.from <= days.to && days.from <= own.to);
    const words = `${audit.name}: ${audit.asks}`;
    const over = isHeld ? 'its own days' : 'the days held';
    const { from, to } = isHeld ? own : days;
    const href = `/audit?${new URLSearchParams({ name: audit.name, ...(isHeld ? {} : { from, to }) })}`;
    return `<li>${linkTo({ href, words })} Over ${over}, ${escaped(periodWords(from, to))}.</li>`;
  });
  return `<ul>${items.join('\n')}</ul>`;
}
