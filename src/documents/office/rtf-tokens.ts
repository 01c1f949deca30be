/** A piece of rich text: a group that opens or closes, a control word with its number, a byte of the file's own code page, or text. */
export interface RtfToken {
  readonly kind: 'open' | 'close' | 'control' | 'byte' | 'text';
  readonly word?: string;
  readonly number?: number;
}

const TOKEN =
  /([{}])|\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^A-Za-z])|([^\\{}\r\n]{1,65536})|[\s\S]/gy;

/** The pieces of rich text in order. Control symbols are control words of one character; escaped braces and backslashes are text. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const token = new RegExp(TOKEN);
  for (let found = token.exec(source); found !== null; found = token.exec(source)) {
    const [, brace, word, number, byte, symbol, text] = found;
    if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' };
    else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0));
    else if (word !== undefined)
      yield { kind: 'control', word, ...(number === undefined ? {} : { number: Number(number) }) };
    else if (byte !== undefined) yield { kind: 'byte', number: Number.parseInt(byte, 16) };
    else if (symbol === '{' || symbol === '}' || symbol === '\\') yield { kind: 'text', word: symbol };
    else if (symbol === '\n' || symbol === '\r') yield { kind: 'control', word: 'par' };
    else if (symbol !== undefined) yield { kind: 'control', word: symbol };
    else if (text !== undefined) yield { kind: 'text', word: text };
  }
}
