/** What was read of a document, verbatim: personal data, kept beside `identity` and erased with it. */
export interface SourceTextTable {
  readonly document_id: string;
  /** `Listing[]` as JSON, packed. */
  readonly listings: Uint8Array;
  readonly delete_after: string | null;
}
