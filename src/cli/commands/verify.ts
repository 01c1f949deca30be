import { verify as check } from '../../reports/evidence/verify.js';
import type { Verified, VerifyAnswer } from '../../reports/schemas/answers/evidence-schema.js';
import { plural } from '../../reports/words.js';
import { type DefineCommand, EXIT } from '../command.js';
import { withAnswer } from '../configuring/store-option.js';
import { say } from '../printing/output.js';
import { readWhole } from '../read-whole.js';

export const verify: DefineCommand = (program, end) => {
  withAnswer(
    program
      .command('verify')
      .argument('<file>', 'an evidence bundle')
      .description('checks a bundle byte for byte, and works every number in it out again; needs no database')
      .option('--key <key>', 'the public key (PEM) it must be signed by'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  ordergap verify january.tar --key desk-public.pem\n\nExit code 1 where it does not verify.',
    )
    .action(async (file: string, options: { readonly key?: string; readonly json?: boolean }) => {
      const answer = await check(readWhole(file), options.key);
      if (!answer.ok) end(EXIT.no);
      await say(options.json ? JSON.stringify({ file, ...answer } satisfies VerifyAnswer) : printed(file, answer));
    });
};

function printed(file: string, { ok, checks, differences }: Verified): string {
  return [
    `${file}: ${ok ? 'verified' : 'NOT verified'}`,
    ...checks.map((one) => `  ${one.ok ? 'ok   ' : 'FAILS'}  ${one.what}: ${one.words}`),
    ...(differences.length === 0 ? [] : [`${plural(differences.length, 'difference')}:`]),
    ...differences.map(
      (one) => `  ${one.file}${one.at}: in the bundle ${JSON.stringify(one.a)}, from its rows ${JSON.stringify(one.b)}`,
    ),
  ].join('\n');
}
