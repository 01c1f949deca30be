import { sectionOf } from '../../reports/writers/html-page.js';
import { loadCase } from '../../store/case-files/case-file.js';
import { UsageError } from '../../usage-error.js';
import { unitsOf, withoutYouthsWords } from '../printing/explained-case.js';
import { caseLines } from '../printing/print-case.js';
import { ownPage, passagesOf, printedLines } from './own-page.js';
import type { MakePage } from './page.js';

/** Everything behind one defendant-case, as `ordergap explain` tells it: no names, and of a youth no words. */
export const casePage: MakePage = async ({ store, named, filled }) => {
  const id = named || (filled.get('id') ?? '').trim().toLowerCase();
  if (!/^[0-9a-f]{4,64}$/.test(id))
    throw new UsageError('A case is asked for by its id, or the first four or more of its letters and figures.');
  const file = await loadCase(store, id);
  const [first, ...passages] = passagesOf(caseLines(withoutYouthsWords(file), await unitsOf(store, file)));
  const sections = passages.map(({ title, lines }, at) => ({ id: `part-${at + 1}`, title, lines }));
  return ownPage({
    heading: `Case ${file.case.id}`,
    facts: file.case.prosecutor === null ? 'No prosecutor named.' : `Prosecuted by ${file.case.prosecutor}.`,
    main: [
      printedLines(first?.lines ?? []),
      ...sections.map(({ lines, ...section }) => sectionOf(section, printedLines(lines))),
    ].join('\n'),
  });
};
