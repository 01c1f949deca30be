import { load } from 'cheerio/slim';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { restorePush } from '../../src/documents/pdf/native-push.js';

/** The least that can be done to read a text: its parser alone on the same bytes, everything it gives taken and thrown away. */
export function jsonValue(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString('utf8'));
}

/** A message that stands escaped in another is parsed too: the results are in it. */
export function saxesEvents(bytes: Buffer): number {
  return eventsOf(bytes.toString('utf8'));
}

export function csvRows(bytes: Buffer): readonly string[][] {
  return parse(bytes);
}

/** The tree that cheerio makes of a page by htmlparser2. */
export function cheerioTree(bytes: Buffer): unknown {
  return load(bytes.toString('utf8'), { xml: { xmlMode: false, decodeEntities: true } });
}

/** The items of text on every page. pdf.js puts a slower `push` in every array's place: neither it nor we are measured with that. */
export async function textItems(bytes: Buffer): Promise<number> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 });
  try {
    const document = await loading.promise;
    restorePush();
    let items = 0;
    for (let page = 1; page <= document.numPages; page += 1) {
      items += (await (await document.getPage(page)).getTextContent()).items.length;
    }
    return items;
  } finally {
    await loading.destroy();
  }
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
