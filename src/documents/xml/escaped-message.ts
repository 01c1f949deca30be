const ENTITY = /&(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});/g;
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }),
);
/** A message may have been escaped on its way by this many systems beyond the one whose escapes the reader has already resolved. */
const MORE_ESCAPES = 4;
const [SPACE, AMPERSAND, ANGLE_BRACKET, DELETE] = [0x20, 0x26, 0x3c, 0x7f] as const;
const MAY_OPEN = /^\s*[<&]/;
const ESCAPED = /^&(?:amp;)*lt;/;
const COMMENT = /^<!--(?:[^-]|-(?!->)){0,10000}-->\s*/;
const OPENS_LIKE_XML = /^<(?:\?xml\b|!--|[\p{L}_][\p{L}\p{M}\p{N}_.:·-]{0,99}[\s/>])/u;
const SURELY_XML = /^<(?:\?xml\b|[^>]{1,2000}\bxmlns\b)/;

/**
 * The XML message held as text inside an element, unescaped as often as it was escaped; undefined for ordinary words.
 * `certain` where it declares itself (declaration, name space): such a message must then be readable.
 */
export function innerMessage(held: string): { readonly text: string; readonly certain: boolean } | undefined {
  // What words begin with: the pattern need not be asked.
  const first = held.charCodeAt(0);
  if (first > SPACE && first < DELETE && first !== AMPERSAND && first !== ANGLE_BRACKET) return undefined;
  if (!MAY_OPEN.test(held)) return undefined;
  let text = held.trimStart();
  for (let escapes = 0; escapes < MORE_ESCAPES && ESCAPED.test(text); escapes += 1) text = unescapeOnce(text);
  if (!OPENS_LIKE_XML.test(text)) return undefined;
  const certain = SURELY_XML.test(text.replace(COMMENT, ''));
  return { text: held.slice(0, held.length - held.trimStart().length) + text, certain };
}

function unescapeOnce(text: string): string {
  return text.replace(ENTITY, (entity) => {
    const name = entity.slice(1, -1);
    if (!name.startsWith('#')) return NAMED.get(name) ?? entity;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
