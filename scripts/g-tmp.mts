import { LISTING_INPUTS } from './bench/listing-inputs.js';
import { bestOf, cpuOf } from './bench/measure.js';
import { documentOf } from '../src/documents/document.js';
import { readDocument } from '../src/listings/read-document.js';
import { openPlainPages } from '../src/documents/pdf/plain-pages.js';
import { readFileSync } from 'node:fs';
const i = LISTING_INPUTS['pdf']!; const docs = process.argv[2] ? process.argv.slice(2).map((f) => readFileSync(f)) : i.documents();
const each = (f: (b: Buffer) => unknown) => () => cpuOf(async () => { for (let k = 0; k < 4; k++) for (const d of docs) await f(d); });
for (let w = 0; w < 6; w++) { await each(i.parse)(); await each((b) => readDocument(documentOf('x', b)))(); await each((b) => readDocument(documentOf('x', b)))();}
const best = await bestOf(5, { pdfjs: each(i.parse), plain: each(openPlainPages), listing: each((b) => readDocument(documentOf('x', b))) });
for (const [k, v] of Object.entries(best)) console.log(k, (v * 250).toFixed(1), 'ms', (v / best.pdfjs).toFixed(3));
