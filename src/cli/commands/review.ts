import { type LinkReview, reviewLinks } from '../../pipeline/review-links.js';
import { type ShownIdentity, showIdentities } from '../../store/identity-shown.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { say } from '../output.js';
import { printReview } from '../print-review.js';
import { databaseOf, withStore } from '../store-option.js';
import { withDatabase } from '../with-stages.js';

interface ReviewOptions extends StoreOptions {
  readonly decided?: boolean;
  readonly showIdentity?: boolean;
  readonly purpose?: string;
}

export const review: DefineCommand = (program) => {
  withStore(
    program
      .command('review')
      .description('what people have to look at: pairs of records that may be one defendant, side by side')
      .option('--decided', 'what was decided, instead of what is in doubt')
      .option('--show-identity', 'print names, dates of birth and addresses; needs --purpose, and is logged')
      .option('--purpose <text>', 'what the names are needed for'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap review --db desk.db\n  ordergap review --show-identity --purpose "two brothers in one case" --db desk.db\n\nDecide with: ordergap decide ID --set same|different --reason TEXT',
    )
    .action(async (options: ReviewOptions) => {
      const { decided = false, showIdentity = false, purpose } = options;
      if (showIdentity && !purpose?.trim()) {
        throw new UsageError(
          'Names are printed for a purpose: add --purpose and say in a few words what they are for.',
        );
      }
      const { pairs, identities } = await withDatabase(databaseOf(options), { mustExist: true }, async (store) => {
        const found = await reviewLinks(store, { decided });
        const ids = found.flatMap(({ a, b }) => [a.appearanceId, b.appearanceId]);
        const asked = { command: 'review', subject: 'links', purpose: purpose ?? '', now: new Date().toISOString() };
        return {
          pairs: found,
          identities: showIdentity ? await showIdentities(store, [...new Set(ids)], asked) : null,
        };
      });
      await say(
        options.json
          ? JSON.stringify({ items: pairs.map((pair) => withIdentities(pair, identities)) })
          : printReview(pairs, identities, decided),
      );
    });
};

function withIdentities(pair: LinkReview, identities: ReadonlyMap<string, ShownIdentity> | null) {
  if (identities === null) return pair;
  const { a, b } = pair;
  return {
    ...pair,
    a: { ...a, identity: identities.get(a.appearanceId) ?? null },
    b: { ...b, identity: identities.get(b.appearanceId) ?? null },
  };
}
