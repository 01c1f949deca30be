/** What an element is to a reader of the page. `pageEnd`: about the page where it stands outside its main part, else a block. `lines`: a block whose lines are as they were typed. `inline`: its words stand apart from those around it, in the same block. */
export interface HtmlElement {
  readonly part: (typeof PARTS)[number][0] | 'inline';
  /** What never holds others, or the next of its kind closes, adds no depth of its own (HTML standard, 13.1.2). */
  readonly isFlat: boolean;
}

const PARTS = [
  ['unseen', 'head script style template noscript svg nav iframe select textarea'],
  ['pageEnd', 'footer'],
  ['heading', 'h1 h2 h3 h4 h5 h6 caption legend summary'],
  [
    'block',
    'address article aside blockquote body details dialog div dl fieldset figcaption figure form header hgroup hr html li main menu ol p section tbody tfoot thead ul',
  ],
  ['lines', 'pre listing xmp'],
  ['cell', 'td'],
  ['headerCell', 'th'],
  ['row', 'tr'],
  ['table', 'table'],
  ['break', 'br'],
  ['term', 'dt'],
  ['description', 'dd'],
] as const;

const FLAT =
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot';

const ELEMENTS = elements();
const INLINE: HtmlElement = { part: 'inline', isFlat: false };

/** The element of that name, which is in lower case. */
export function htmlElement(name: string): HtmlElement {
  return ELEMENTS.get(name) ?? INLINE;
}

function elements(): ReadonlyMap<string, HtmlElement> {
  const flat = new Set(FLAT.split(' '));
  const found = new Map<string, HtmlElement>([...flat].map((name) => [name, { part: 'inline', isFlat: true }]));
  for (const [part, names] of PARTS) {
    for (const name of names.split(' ')) found.set(name, { part, isFlat: flat.has(name) });
  }
  return found;
}
