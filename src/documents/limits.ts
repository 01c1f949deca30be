/** What a court document can be at most; anything over it is quarantined unread. Bytes; levels. */
export const LIMITS = {
  /** One file. The largest public one seen is 3.8 MB (a national single justice list). */
  fileBytes: 200 * 1024 * 1024,
  /** One JSON, XML or HTML document: they are held in memory whole. */
  treeBytes: 64 * 1024 * 1024,
  /** Names and values of one JSON document: `JSON.parse` takes about 100 bytes for each, and cannot be stopped when memory ends. */
  jsonValues: 8_000_000,
  /** Objects, arrays or elements inside one another. Hearings as shared reach 14. */
  depth: 1_000,
  /** Elements of a web page inside one another; pages of the service itself stay under 40. */
  htmlDepth: 1_000,
  /** One stream of a PDF, unpacked: a page scanned in colour at 600 dots an inch has 105 MB. */
  pdfStreamBytes: 128 * 1024 * 1024,
  /** An archive, workbooks included: times its own bytes that it unpacks to, and files in it. */
  archiveRatio: 100,
  archiveEntries: 10_000,
  /** Cells of one office file that it does not write out: repeated by a number, or joined with others. A sheet of a year has some thousands. */
  repeatedCells: 1_000_000,
} as const;
