import { column, textCell } from '../../reports/cells.js';
import { count, plural } from '../../reports/words.js';
import { tableOf } from '../../reports/writers/html.js';
import { quarantinedDocuments } from '../../store/documents/source-document.js';
import { ownPage } from './own-page.js';
import type { MakePage } from './page.js';

/** What could not be read, and why; not what the files are called, which can name somebody. */
export const quarantinePage: MakePage = async ({ store }) => {
  const documents = await quarantinedDocuments(store);
  const table = tableOf({
    id: 'quarantine',
    caption: 'Documents in quarantine',
    columns: [
      column('id', 'Id', 'text'),
      column('code', 'Code', 'text'),
      column('size', 'Bytes', 'text'),
      column('meaning', 'Why', 'text'),
    ],
    rows: documents.map(({ id, code, bytes, message }) =>
      [id.slice(0, 12), code ?? '', count(bytes), message ?? ''].map((words) => textCell(words)),
    ),
    notes: ['ordergap quarantine show ID says where a file is; ordergap quarantine retry reads them again.'],
    read: null,
  });
  return ownPage({
    heading: 'What could not be read',
    facts:
      documents.length === 0
        ? 'Nothing is in quarantine.'
        : `${plural(documents.length, 'document')}; nothing is ever dropped.`,
    main: documents.length === 0 ? '' : table,
  });
};
