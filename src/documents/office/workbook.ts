import type { OfficeFile } from './office-file.js';
import { readXlsx } from './xlsx.js';

/** A workbook of Office Open XML (ECMA-376): an archive with a workbook part. */
export const workbook: OfficeFile<'workbook'> = {
  kind: 'workbook',
  isIn: ({ entries }) => entries.some(({ name }) => name === 'xl/workbook.xml'),
  read: async (bytes) => ({ content: await readXlsx(bytes), problems: [] }),
};
