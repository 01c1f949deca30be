import type { Finding } from '../../audits/findings/finding-schema.js';
import { auditedGroups } from '../audited-groups.js';
import type { Section } from '../schemas/report-schema.js';
import { coverageClause } from '../sentences/coverage.js';
import { answerSentence, capital, familySentence, groupWords } from '../sentences/figures.js';
import { longDate, periodClause } from '../words.js';

/** The answer in one sentence, then every other order counted, then whether it may still change. */
export function answerSection({ audit, period, ...finding }: Finding): Section {
  const { audited: asked } = auditedGroups(finding);
  const words = periodClause(period.from, period.to);
  const main = asked.flatMap((group) => {
    const [headline] = group.families;
    if (headline === undefined) return [];
    const first = answerSentence(group, headline, { unit: audit.unit, when: words });
    return [`${first}; ${coverageClause(group.coverage)}.`];
  });
  const others = asked.flatMap(({ group, families, observed }) =>
    observed === 0
      ? []
      : families
          .slice(1)
          .map(
            (family) =>
              `${asked.length > 1 ? `${capital(groupWords(group))}. ` : ''}${familySentence(family, observed)}`,
          ),
  );
  return {
    id: 'answer',
    title: 'The answer',
    blocks: [
      ...main.map((sentence) => ({ kind: 'text' as const, sentences: [sentence] })),
      ...(finding.provisional
        ? [{ kind: 'text' as const, sentences: [provisionalSentence(finding.provisionalBecause)] }]
        : []),
      ...(others.length > 0 ? [{ kind: 'list' as const, items: others }] : []),
      { kind: 'text', sentences: [`Data as of ${longDate(finding.asOf.slice(0, 10))}.`, ...knownThen(finding)] },
    ],
  };
}

export function provisionalSentence(why: readonly string[]): string {
  return `Provisional: these figures may still change (${why.join('; ')}).`;
}

function knownThen({ asKnown }: Pick<Finding, 'asKnown'>): readonly string[] {
  return asKnown === undefined ? [] : [asKnown.why];
}
