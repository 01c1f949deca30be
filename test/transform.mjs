// Translates the sources for the tests. In the sandbox jest runs a file in, a look-up of Math or Map costs as much as a call: a
// module that has a name of its own for each finds it at once, which saves a seventh of what tests of linking take.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import swc from '@swc/jest';

const GLOBALS = [
  'Array',
  'BigInt',
  'Buffer',
  'Date',
  'Error',
  'Intl',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'URL',
  'Uint8Array',
  'WeakMap',
];

const { process, processAsync, getCacheKey, ...rest } = swc.createTransformer({
  jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
  module: { type: 'es6' },
});
const own = createHash('sha256')
  .update(readFileSync(new URL(import.meta.url)))
  .digest('hex');

export default {
  ...rest,
  getCacheKey: (...asked) => `${getCacheKey(...asked)}-${own}`,
  process: (...asked) => withGlobals(process(...asked)),
  processAsync: async (...asked) => withGlobals(await processAsync(...asked)),
};

/** On the first line, so that every line keeps its number. */
function withGlobals(made) {
  const used = GLOBALS.filter((name) => uses(made.code, name) && !declares(made.code, name));
  return used.length === 0 ? made : { ...made, code: `const { ${used.join(', ')} } = globalThis; ${made.code}` };
}

const uses = (code, name) => new RegExp(`(?<![.\\w$'"])${name}\\b(?!['":])`).test(code);
const declares = (code, name) =>
  new RegExp(`(?:class|const|let|function) ${name}\\b|import[^;]*[{, ]${name}[ ,}]`).test(code);
