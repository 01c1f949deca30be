import type { Audit } from '../../audits/definition/audit.js';
import type { Key } from '../../store/database/secret.js';
import type { Store } from '../../store/tables.js';

/** What a page is made of: what was asked, and what the program was started with. */
export interface Asked {
  readonly store: Store;
  readonly url: string;
  readonly openKey: () => Key;
  /** Audits that can be asked, by name; `text` is the file of one. */
  readonly audits: ReadonlyMap<string, { readonly audit: Audit; readonly text: string }>;
  /** What the path names, where it names one thing. */
  readonly named: string;
  /** What a form was filled in with; what was left empty is not in it. */
  readonly filled: ReadonlyMap<string, string>;
}

/** What is sent. */
export interface Sent {
  readonly type: string;
  readonly body: string | Buffer;
  /** A file to be kept, under this name. */
  readonly keepAs?: string;
}

/** Makes one page. Throws UsageError for what was asked wrongly, with words for whoever asked. */
export type MakePage = (asked: Asked) => Promise<Sent>;
