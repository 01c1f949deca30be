/**
 * Where in a document something stands, so that a reader can find the words again.
 * One shape for each kind of content: a JSON pointer (RFC 6901); an XML element path with the line it opens on;
 * a table cell by its line in the file (1 = first line) and column name; a spot on a PDF page (1 = first page, points from the top left);
 * a run of characters (UTF-16 offsets).
 */
export type Place =
  | { readonly pointer: string }
  | { readonly path: string; readonly line: number }
  | { readonly line: number; readonly column?: string }
  | { readonly page: number; readonly x: number; readonly y: number }
  | { readonly start: number; readonly end: number };
