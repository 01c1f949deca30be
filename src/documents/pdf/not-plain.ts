/** A PDF holds something that the reader of plain PDFs does not know for certain; the message says what. Never leaves this folder. */
export class NotPlain extends Error {}

/** Gives a PDF up, whole, to a reader that knows more. */
export function decline(what: string): never {
  throw new NotPlain(what);
}
