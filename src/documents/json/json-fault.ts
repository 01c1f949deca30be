/**
 * Finds where JSON breaks. `JSON.parse` of Node 20 gives no position for most faults and prints words of the document in its message,
 * so the text is walked here first, without recursion: what is found has a line and says only what was expected.
 */
export interface JsonFault {
  readonly kind: 'syntax' | 'depth' | 'values';
  readonly expected: string;
  readonly at: { readonly line: number };
}

type Expecting = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end' | 'nothing';

const MEANINGS: Readonly<Record<Expecting, string>> = {
  value: 'a value was expected',
  'value or end': 'a value or "]" was expected',
  name: 'a quoted name was expected',
  'name or end': 'a quoted name or "}" was expected',
  colon: '":" was expected',
  'comma or end': '"," or a closing bracket was expected',
  nothing: 'something follows the end of the document',
};

const SPACE = /[ \t\r\n]*/y;
// RFC 8259, section 7: everything but quotes, backslashes and control characters may stand in a string as it is.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters JSON forbids
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![0-9A-Za-z_.+-])/y;

/** The first fault in a JSON text, or that it is nested deeper or holds more values than the limits; undefined where there is none. */
export function findJsonFault(
  text: string,
  limits: { readonly depth: number; readonly values: number },
): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let expecting: Expecting = 'value';
  let position = 0;
  let values = 0;
  const fault = (kind: JsonFault['kind'], expected: string): JsonFault => ({
    kind,
    expected,
    at: { line: lineAt(text, position) },
  });
  const closed = (): Expecting => (open.length === 0 ? 'nothing' : 'comma or end');

  for (;;) {
    position = endOf(SPACE, text, position) ?? position;
    if (position >= text.length) {
      return expecting === 'nothing' ? undefined : fault('syntax', 'the document ends in the middle');
    }
    if (values > limits.values) return fault('values', 'fewer values');
    const character = text[position];
    const takesValue = expecting === 'value' || expecting === 'value or end';
    if (takesValue && (character === '{' || character === '[')) {
      open.push(character);
      if (open.length > limits.depth) return fault('depth', 'less nesting');
      values++;
      expecting = character === '{' ? 'name or end' : 'value or end';
      position++;
    } else if (mayClose(expecting, open.at(-1)) && character === (open.at(-1) === '{' ? '}' : ']')) {
      open.pop();
      expecting = closed();
      position++;
    } else if (expecting === 'colon' && character === ':') {
      expecting = 'value';
      position++;
    } else if (expecting === 'comma or end' && character === ',') {
      expecting = open.at(-1) === '{' ? 'name' : 'value';
      position++;
    } else {
      const isName: boolean = expecting === 'name' || expecting === 'name or end';
      const end: number | undefined =
        isName || takesValue ? endOf(character === '"' ? STRING : SCALAR, text, position) : undefined;
      if (end === undefined || (isName && character !== '"')) return fault('syntax', MEANINGS[expecting]);
      expecting = isName ? 'colon' : closed();
      position = end;
      values++;
    }
  }
}

function mayClose(expecting: Expecting, innermost: '{' | '[' | undefined): boolean {
  if (innermost === undefined) return false;
  return expecting === 'comma or end' || expecting === (innermost === '{' ? 'name or end' : 'value or end');
}

function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
