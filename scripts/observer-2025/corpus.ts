import { openCast } from './cast.js';
import { chargedDecoys } from './charged-decoys.js';
import { comparators } from './comparators.js';
import type { Format } from './courts.js';
import { DESCRIBED, describedCase } from './described.js';
import { CHARGED, CHARGED_OUTSIDE_CSV } from './marginals.js';
import { otherDecoys } from './other-decoys.js';
import { at, randomFor } from './random.js';
import { planSentenced } from './sentenced-plan.js';
import type { Story } from './story.js';
import { twistedSentenced } from './twists.js';
import { unrelated } from './unrelated.js';
import { type Plain, unsentenced } from './unsentenced.js';

const PLAIN: readonly Plain[] = [
  'awaiting',
  'committed_for_sentence',
  'sent_for_trial',
  'withdrawn',
  'discontinued',
  'dismissed',
  'warrant',
  'deferred',
];

/** Everybody in the corpus and everything that happened to them, the same every time. */
export function tellCorpus(): Story[] {
  const cast = openCast();
  const described = DESCRIBED.map((which) => describedCase(which, cast));
  const sentenced = planSentenced().flatMap((plan, i) => twistedSentenced(plan, `sentenced/${i}`, cast));
  const dismissedWithThem = sentenced.filter((one) => one.kind === 'dismissed').length;
  const kinds = PLAIN.flatMap((kind) =>
    Array<Plain>(CHARGED[kind] - (kind === 'dismissed' ? dismissedWithThem : 0)).fill(kind),
  );
  const { cp, spi, pdf } = CHARGED_OUTSIDE_CSV;
  const formats = randomFor('plan/unsentenced').shuffle(
    kinds.map((_, i): Format => (i < cp ? 'cp' : i < cp + spi ? 'spi' : i < cp + spi + pdf ? 'pdf' : 'csv')),
  );
  return [
    ...described,
    ...sentenced,
    ...kinds.map((kind, i) => unsentenced(kind, `${kind}/${i}`, at(formats, i), cast)),
    ...Array.from({ length: CHARGED.not_guilty }, (_, i) => unsentenced('not_guilty', `not_guilty/${i}`, 'csv', cast)),
    ...chargedDecoys(cast),
    ...otherDecoys(cast),
    ...comparators(cast),
    ...unrelated(cast),
  ];
}
