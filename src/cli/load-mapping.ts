import { textAt } from '../documents/text/text-file.js';
import type { UsedMapping } from '../listings/mapped-table/mapping.js';
import { readMapping } from '../listings/mapped-table/read-mapping.js';
import { existingFiles } from './existing.js';

/** The mapping file given with `--map`; UsageError tells its mistakes by line. */
export function loadMapping(path: string): UsedMapping {
  existingFiles([path]);
  return readMapping(textAt(path), path);
}
