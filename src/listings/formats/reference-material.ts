import type { Content } from '../../documents/content.js';
import type { ListingFormat } from '../format.js';
import { isCodeTable, isJsonSchema, isLabelTable } from '../reference/is-reference.js';

/** What stands beside court documents and is none: schemas, tables of labels, codes and definitions. */
export const referenceMaterial: ListingFormat = {
  name: 'reference-material',
  title: 'Schemas, tables of labels and of codes, set aside (JSON)',
  kind: 'other',
  completeResults: false,
  gives: [],
  recognises: (content) => whatOf(content) !== null,
  read: (content) => {
    const what = whatOf(content);
    if (what === null) return { listings: [], problems: [] };
    return { listings: [], problems: [], setAside: { code: 'reference_material', message: what } };
  },
};

function whatOf(content: Content): string | null {
  if (content.kind !== 'json') return null;
  if (isJsonSchema(content.value)) return 'A JSON Schema.';
  if (isLabelTable(content.value)) return 'A table of labels.';
  return isCodeTable(content.value) ? 'A table of codes or definitions.' : null;
}
