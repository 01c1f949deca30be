import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { documentOf } from '../../src/documents/document.js';
import { readContent } from '../../src/documents/read-content.js';
import { type ReadDocument, readDocument } from '../../src/listings/read-document.js';
import { type Bench, type Conditions, type Measured, notRun } from './bench.js';
import { LISTING_INPUTS } from './listing-inputs.js';
import { bestOf, cpuOf } from './measure.js';
import { cheerioList } from './peers/cheerio-list.js';
import { countHearings, countList, countRegisters } from './peers/counts.js';
import { DOCUMENTS_IN_A_DAY, nationalDay } from './peers/national-day.js';
import { missingForPeers, type PeerReport, runPeer } from './peers/peer-script.js';

interface Peer {
  readonly name: string;
  readonly run: (passes: number, paths: readonly string[]) => PeerReport | Promise<PeerReport>;
  readonly extension: string;
  readonly documents: (conditions: Conditions) => readonly Buffer[];
  /** Python's csv gives rows, and so are rows what is measured of us; the counts are those of the listing all the same. */
  readonly onlyRows?: true;
  readonly count: (reads: readonly ReadDocument[]) => Readonly<Record<string, number>>;
}

const PEERS: Readonly<Record<string, Peer>> = {
  json: { ...python('hearings.py'), extension: '.json', documents: day, count: countHearings },
  pdf: { ...python('registers.py'), extension: '.pdf', documents: listingInput('pdf'), count: countRegisters },
  html: { ...python('list_pages.py'), extension: '.html', documents: listingInput('html'), count: countList },
  'html-cheerio': {
    name: 'cheerio on parse5',
    run: cheerioList,
    extension: '.html',
    documents: listingInput('html'),
    count: countList,
  },
  csv: {
    ...python('register_rows.py'),
    extension: '.csv',
    documents: listingInput('informant-register-csv'),
    onlyRows: true,
    count: countRegisters,
  },
};

/**
 * The scripts a user would write instead, by pandas, pdfminer, BeautifulSoup and Python's csv, over the same files: how many times
 * their CPU seconds are ours. We read every field strictly, they what is counted; both must count the same, or the bench fails.
 */
export const peers: Bench = async (conditions) => {
  const missing = missingForPeers();
  const measured: Record<string, Measured> = {};
  for (const [name, peer] of Object.entries(PEERS)) {
    measured[`peers/${name}`] = missing === undefined ? await measure(peer, conditions).catch(broken) : notRun(missing);
  }
  return measured;
};

async function measure(peer: Peer, conditions: Conditions): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-bench-'));
  try {
    const paths = peer.documents(conditions).map((bytes, at) => {
      const path = join(folder, `${at}${peer.extension}`);
      writeFileSync(path, bytes);
      return path;
    });
    return await compare(peer, paths, conditions);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(
  { name, run, count, onlyRows }: Peer,
  paths: readonly string[],
  { quick, rounds }: Conditions,
): Promise<Measured> {
  const read = async () => {
    const reads: ReadDocument[] = [];
    for (const path of paths) reads.push(await readDocument(documentOf(path, readFileSync(path))));
    return count(reads);
  };
  const rows = async () => {
    for (const path of paths) await readContent(documentOf(path, readFileSync(path)));
  };
  const counts = await read();
  const ours = onlyRows ? rows : read;
  for (let warm = 0; warm < 2; ) warm += await cpuOf(ours);
  const best = await bestOf(quick ? 2 : rounds, {
    ours: () => cpuOf(ours),
    peer: async () => {
      const theirs = await run(2, paths);
      if (isDeepStrictEqual(theirs.counts, counts)) return theirs.seconds;
      throw new Error(`${name} counted ${JSON.stringify(theirs.counts)}, ordergap ${JSON.stringify(counts)}.`);
    },
  });
  const seconds = (value: number) => `${value.toPrecision(3)} s`;
  const how = onlyRows ? 'to rows' : 'to the listing and counted';
  const detail = `${paths.length} documents, ${JSON.stringify(counts)}: ${seconds(best.ours)} ${how}; ${name} ${seconds(best.peer)}`;
  return { ratio: best.peer / best.ours, detail };
}

/** One that broke takes no other with it. */
function broken(error: unknown): Measured {
  return notRun(error instanceof Error ? error.message : String(error));
}

function python(script: string): Pick<Peer, 'name' | 'run'> {
  return { name: script, run: (passes, paths) => runPeer(script, passes, paths) };
}

/** A day, or a twelfth of one. */
function day({ quick }: Conditions): readonly Buffer[] {
  return nationalDay(quick ? DOCUMENTS_IN_A_DAY / 12 : DOCUMENTS_IN_A_DAY);
}

function listingInput(name: string): () => readonly Buffer[] {
  return () => LISTING_INPUTS[name]?.documents() ?? [];
}
