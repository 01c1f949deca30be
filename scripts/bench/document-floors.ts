import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { SaxesParser } from 'saxes';

/** The least that can be done to read a document of each format: its parser alone, everything it gives taken and thrown away. */
export const FLOORS = {
  'common-platform-hearing': { extension: '.json', parse: (path: string) => JSON.parse(readFileSync(path, 'utf8')) },
  'spi-results-xml': { extension: '.xml', parse: saxesEvents },
  'informant-register-csv': { extension: '.csv', parse: (path: string) => parse(readFileSync(path)) },
  'court-register-pdf': { extension: '.pdf', parse: textItems },
} as const;

/** A message that stands escaped in another is parsed too: the results are in it. */
function saxesEvents(path: string): number {
  return eventsOf(readFileSync(path, 'utf8'));
}

function eventsOf(xml: string): number {
  const parser = new SaxesParser({});
  let events = 0;
  parser.on('opentag', () => {
    events += 1;
  });
  parser.on('text', (text) => {
    events += text.trimStart().startsWith('<?xml') ? eventsOf(text.trim()) : 1;
  });
  parser.on('closetag', () => {
    events += 1;
  });
  parser.write(xml.trim()).close();
  return events;
}

async function textItems(path: string): Promise<number> {
  const loading = getDocument({ data: new Uint8Array(readFileSync(path)), isEvalSupported: false, verbosity: 0 });
  try {
    const document = await loading.promise;
    let items = 0;
    for (let page = 1; page <= document.numPages; page += 1) {
      items += (await (await document.getPage(page)).getTextContent()).items.length;
    }
    return items;
  } finally {
    await loading.destroy();
  }
}
