/** Where the results of a document stand in it. */
export interface DocumentPlaceTable {
  readonly document_id: string;
  /** `Place[]` as JSON, packed: of each result, in the order of their positions. */
  readonly places: Uint8Array;
}
