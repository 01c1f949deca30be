import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

/** Where sentences about figures are written: everything the program says of courts and cases comes from here. */
const FOLDERS = ['src/audits', 'src/claims', 'src/cli', 'src/law/orders/order-families', 'src/reports'];
const FILES = ['src/law/law-changes.ts', 'src/law/results/outcome-strength.ts', 'src/law/reporting-restrictions.ts'];

/** counting.md 6: what a record cannot show. */
const NEVER = [
  /\ballowed to keep\b/,
  /\bfail(?:ed|s|ing|ure)? to (?:order|ask|apply|make|impose|seek|take|request|consider)\b/,
  /\blet(?:ting)? off\b/,
  /\b(?:did not|didn’t|never|do not|don’t) (?:ask|apply|seek|request)\b/,
  /\bgrant rate\b/,
  /\bshould have (?:ordered|asked|made|applied)\b/,
  /\b(?:lenient|leniency|spared|escaped|soft on|got away)\b/,
  /\bpostcode lottery\b/,
];

/** A rate is never said to come from anything. */
const CAUSAL = [
  /\bbecause\b/,
  /\bcaus(?:e|es|ed|ing|al)\b/,
  /\bdue to (?!be\b)/,
  /\bowing to\b/,
  /\bthanks to\b/,
  /\bl(?:ed|eads|eading) to\b/,
  /\bresult(?:ed|ing) (?:in|from)\b/,
  /\bas a result\b/,
  /\b(?:driven by|drives|attributable to|explained by|impact of|effect of|influenced? by)\b/,
  /\b(?:therefore|consequently|hence)\b/,
];

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** The texts of every string and template of a source file; names of modules apart. */
function textsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … '));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

const texts = [...FOLDERS.flatMap(filesOf), ...FILES].flatMap((file) => textsOf(file).map((text) => ({ file, text })));

describe('every sentence the program can print', () => {
  test('is looked at', () => {
    expect(texts.length).toBeGreaterThan(500);
  });

  test.each([...NEVER, ...CAUSAL].map((word) => [word.source, word] as const))('never says %s', (_source, word) => {
    expect(
      texts.filter(({ text }) => word.test(text.toLowerCase())).map(({ file, text }) => `${file}: ${text}`),
    ).toEqual([]);
  });
});

test('the audits’ questions say none of it either', () => {
  for (const file of readdirSync('samples/audits')) {
    const said = readFileSync(join('samples/audits', file), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('asks:'))
      .join(' ')
      .toLowerCase();
    for (const word of [...NEVER, ...CAUSAL]) expect(said).not.toMatch(word);
  }
});

test('no sentence of a report says any of it', () => {
  for (const report of ['observer-2025', 'observer-2025-release']) {
    // What follows are definitions: the law’s own names of offences say “to cause distress”.
    const [text = ''] = readFileSync(join('samples/reports', report, 'report.md'), 'utf8')
      .toLowerCase()
      .split('## method');
    expect(text.length).toBeGreaterThan(5_000);
    for (const word of [...NEVER, ...CAUSAL]) expect(text).not.toMatch(word);
  }
});
