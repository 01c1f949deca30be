import { readFileSync } from 'node:fs';
import { asChild } from './as-child.js';
import { corpusFiles } from './samples.js';

/** `floor-child.js PASSES`: parses the bundled JSON so many times; nothing in it waits for anything. */
const passes = Number(process.argv[2]);
const texts = corpusFiles('.json').map((path) => readFileSync(path, 'utf8'));

let characters = 0;
function pass(): void {
  for (const text of texts) characters += JSON.stringify(JSON.parse(text)).length;
}

await asChild(pass, () => {
  for (let made = 0; made < passes; made += 1) pass();
});
if (characters === 0) throw new Error('The bundled corpus holds no JSON.');
