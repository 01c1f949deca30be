import { arrivalAt } from '../../sources/arrivals.js';
import type { ConfiguredSource, WebTerms } from '../../sources/configured/source-shape.js';
import { SourceFailure } from '../../sources/source-failure.js';
import type { FetchOptions } from '../../sources/web/fetch-address.js';
import { linkedAddresses } from '../../sources/web/linked-addresses.js';
import { nameOfAddress } from '../../sources/web/name-of-address.js';
import { shownAddress, webRules } from '../../sources/web/web-rules.js';
import { arrivedDocuments } from '../../store/documents/source-arrival.js';
import { itemsOf, keepItems } from '../../store/documents/source-item.js';
import type { Store } from '../../store/tables.js';
import { askPolitely } from './ask-politely.js';
import type { Collecting, Look, PlaceFailed, ReadyFile } from './collecting.js';
import { failedItem, itemOf, politely, type Site, visitAddress } from './visit-address.js';

/** So much of an index page is read, bytes. */
const INDEX_BYTES = 8 * 1024 * 1024;

/**
 * Asks the addresses of a web source for what is new. What has been fetched waits in the arrivals folder until it is taken,
 * also where the process ends before. An address that fails is left for longer each time; the others go on.
 */
export async function lookAtWeb(
  store: Store,
  source: ConfiguredSource,
  terms: WebTerms,
  collecting: Collecting & { readonly forced: boolean },
): Promise<Look> {
  const rules = webRules(terms, collecting.version);
  const items = await itemsOf(store, source.name);
  const fileIds = [...items.values()].flatMap((row) => row.file_id ?? []);
  const last = (await arrivedDocuments(store, { source: source.name, fileIds })).filter(
    ({ item, fileId }) => items.get(item)?.file_id === fileId,
  );
  const misled = new Set(last.filter(({ code }) => code === 'another_page').map(({ item }) => item));
  // Gone when it was to be read: fetched again.
  for (const { item, state } of last) {
    const row = items.get(item);
    if (row && state === 'gone') items.set(item, { ...row, taken_at: null });
  }
  const site = { store, source, terms, rules, items, misled, visited: new Set<string>(), collecting };
  try {
    const hosts = [...new Set(terms.addresses.map((address) => new URL(address).host))];
    // One that cannot go on must not leave the others to themselves.
    const ended = await Promise.allSettled(
      hosts.map((host) =>
        lookAtAddresses(
          terms.addresses.filter((address) => new URL(address).host === host),
          site,
        ),
      ),
    );
    const looks = ended.map((one) => {
      if (one.status === 'rejected') throw one.reason;
      return one.value;
    });
    return {
      ready: looks.flatMap(({ ready }) => ready),
      unchanged: looks.reduce((sum, { unchanged }) => sum + unchanged, 0),
      settling: 0,
      failures: looks.flatMap(({ failures }) => failures),
    };
  } finally {
    await rules.agent.destroy();
  }
}

async function lookAtAddresses(addresses: readonly string[], site: Site): Promise<Look> {
  const found: { ready: ReadyFile[]; unchanged: number; failures: PlaceFailed[] } = {
    ready: [],
    unchanged: 0,
    failures: [],
  };
  for (const address of addresses) {
    if (site.terms.links === undefined) await one(address, address, 'document');
    else for (const link of await links(address, site.terms.links)) await one(link, new URL(link).host, 'linked');
  }
  return { ...found, settling: 0 };

  async function one(address: string, shown: string, kind: 'document' | 'linked'): Promise<void> {
    if (site.visited.has(address)) return;
    site.visited.add(address);
    const row = await visitAddress(address, kind, site);
    if (row.code !== null)
      found.failures.push({ code: row.code, address: kind === 'linked' ? shown : shownAddress(shown) });
    else if (row.taken_at !== null) found.unchanged += 1;
    const path =
      row.taken_at === null && row.file_id !== null
        ? await arrivalAt(site.collecting.arrivals, row.file_id)
        : undefined;
    if (path !== undefined)
      found.ready.push({ source: site.source, item: row.item, path, name: nameOfAddress(new URL(address)) });
  }

  async function links(address: string, pattern: string): Promise<readonly string[]> {
    const { row, isDue } = itemOf(address, site);
    if (!isDue) {
      if (row.code !== null) found.failures.push({ code: row.code, address: shownAddress(address) });
      return [];
    }
    try {
      const answer = await askPolitely(site.store, address, politely(site), {
        validatorsOf: () => undefined,
        keep: page,
      });
      const linked = answer.kind === 'document' ? linkedAddresses(answer.kept, answer.answeredBy, pattern) : [];
      if (linked.length === 0) throw new SourceFailure('no_links');
      await keepItems(site.store, [{ ...row, failures: 0, code: null, next_look: '' }]);
      return linked.map(({ href }) => href);
    } catch (error) {
      const failed = failedItem(row, error, site);
      await keepItems(site.store, [failed]);
      if (failed.code !== null) found.failures.push({ code: failed.code, address: shownAddress(address) });
      return [];
    }
  }
}

const page: FetchOptions<string>['keep'] = async (content, guard) => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    guard(bytes);
    if (bytes > INDEX_BYTES) throw new SourceFailure('too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};
