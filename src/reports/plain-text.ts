/** Controls, marks that turn the direction of writing, and what XML cannot hold: no document of a court means any of them. */
const UNSEEN =
  /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{2029}\u{202f}-\u{2065}\u{206a}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text of a document as every format can hold it: what cannot be seen is left out. */
export function plainText(text: string): string {
  return text.replace(UNSEEN, '');
}
