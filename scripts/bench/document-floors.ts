import { readFileSync } from 'node:fs';
import { csvRows, jsonValue, saxesEvents, textItems } from './parser-floors.js';

/** The least that can be done to read a document of each format: its parser alone, everything it gives taken and thrown away. */
export const FLOORS = {
  'common-platform-hearing': { extension: '.json', parse: (path: string) => jsonValue(readFileSync(path)) },
  'spi-results-xml': { extension: '.xml', parse: (path: string) => saxesEvents(readFileSync(path)) },
  'informant-register-csv': { extension: '.csv', parse: (path: string) => csvRows(readFileSync(path)) },
  'court-register-pdf': { extension: '.pdf', parse: (path: string) => textItems(readFileSync(path)) },
} as const;
