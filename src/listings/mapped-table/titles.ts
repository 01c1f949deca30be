import type { TableRow } from '../../documents/content.js';
import { tidy } from '../../text/tidying/whitespace.js';
import type { Table } from '../entries/document-tables.js';
import { readHeading } from '../register-text/heading.js';
import type { Mapping } from './mapping.js';

/** The court and the day that a title says of the rows below it. */
export interface Titled {
  readonly court?: string;
  readonly date?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a line of its own says of court and day: "Carlisle Magistrates' Court", "Results for 17 March 2026". A month alone is no day. */
export function titleIn(words: string): Titled | undefined {
  const { courtHouse, date } = readHeading(words) ?? {};
  const said = {
    ...(courtHouse === undefined ? {} : { court: courtHouse }),
    ...(date !== undefined && DAY.test(date) ? { date } : {}),
  };
  return said.court === undefined && said.date === undefined ? undefined : said;
}

/** What a row between the others says where it says nothing else, in one cell or in one merged over several. */
export function titleOfRow({ values }: TableRow): Titled | undefined {
  const words = new Set(Object.values(values).map(tidy));
  words.delete('');
  const [only] = words;
  return only === undefined || words.size > 1 ? undefined : titleIn(only);
}

/** What is said before the first row of a table, by the name of its sheet and by the lines above its headings; a later line counts more. */
export function titledAbove({ sheet, above }: Table): Titled {
  const lines = [...(sheet === undefined ? [] : [sheet]), ...above.map(({ words }) => words)];
  return Object.assign({}, ...lines.map(titleIn)) as Titled;
}

/** Of what titles say, what a mapping takes from them. */
export function taken(said: Titled, { titles }: Pick<Mapping, 'titles'>): Titled {
  return Object.fromEntries(titles.flatMap((name) => (said[name] === undefined ? [] : [[name, said[name]]]))) as Titled;
}
