import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { onInterrupt } from '../../src/cli/on-interrupt.js';

test('work that a person breaks off ends as a shell expects, saying what is kept', async () => {
  const program = `import { onInterrupt } from './src/cli/on-interrupt.ts';
    await onInterrupt(() => 'Kept: 3.', () => { setInterval(() => {}, 1000); console.log('at work'); return new Promise(() => {}); });`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  expect([code, said]).toEqual([130, 'Kept: 3.\n']);
});

test('work that ends leaves signals to others', async () => {
  const before = process.listenerCount('SIGINT');
  expect(
    await onInterrupt(
      () => 'never said',
      async () => process.listenerCount('SIGINT') - before,
    ),
  ).toBe(1);
  expect(process.listenerCount('SIGINT')).toBe(before);
});
