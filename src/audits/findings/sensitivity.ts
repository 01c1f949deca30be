import type { Audit } from '../definition/audit.js';
import type { AuditRows } from '../units/audit-rows.js';
import { type AuditRun, runAudit } from './finding.js';
import type { Finding, GroupFinding, SensitivityRow } from './finding-schema.js';

/** The same question counted otherwise, and what that is in a reader's words. */
interface Recount {
  readonly variation: SensitivityRow['variation'];
  readonly words: string;
  readonly change: Partial<Pick<Audit, 'unit' | 'select'>>;
}

const RECOUNTS: readonly Recount[] = [
  { variation: 'defendant_case', words: 'each person’s case counted once', change: { unit: 'defendant_case' } },
  {
    variation: 'sentencing_occasion',
    words: 'each person, court and day of sentence counted once',
    change: { unit: 'sentencing_occasion' },
  },
  { variation: 'offence', words: 'each convicted offence counted', change: { unit: 'offence' } },
  { variation: 'any_convicted', words: 'any conviction brings a case in', change: { select: 'any_convicted' } },
  {
    variation: 'principal_offence',
    words: 'only cases where it is the offence with the heaviest sentence',
    change: { select: 'principal_offence' },
  },
];

const WITHOUT: Readonly<Record<GroupFinding['families'][number]['sensitivity'][number]['without'], string>> = {
  light_sentences: 'without no separate penalty, absolute discharge and compensation alone',
  other_offence: 'without orders recorded on another offence alone',
  threat_only: 'without threats alone',
};

/**
 * The rates of an answered audit counted otherwise: by other units, with another rule of who is in, without orders on other offences,
 * without threats alone. The first row of a group is the answer itself; `change` is the rate less that of the answer.
 */
export function sensitivity(
  audit: Audit,
  rows: AuditRows,
  { run, answer }: { readonly run: AuditRun; readonly answer: Finding },
): readonly SensitivityRow[] {
  const recounts = RECOUNTS.filter(
    ({ change }) => (change.unit ?? audit.unit) !== audit.unit || (change.select ?? audit.select) !== audit.select,
  ).map((recount) => ({
    ...recount,
    finding: runAudit({ ...audit, ...recount.change, compare: [], breakdowns: [] }, rows, run),
  }));
  return answer.groups
    .filter(({ group }) => audit.offences.some((name) => name === group))
    .flatMap((group): readonly SensitivityRow[] => [
      row(group, { variation: 'answer', words: 'as the audit counts' }, group),
      ...recounts.flatMap(({ variation, words, finding }) =>
        finding.groups
          .filter((other) => other.group === group.group)
          .map((other) => row(group, { variation, words }, other)),
      ),
      ...Object.entries(WITHOUT).map(([without, words]) => withoutRow(group, without as keyof typeof WITHOUT, words)),
      ...withAnswersRow(group),
    ]);
}

type Named = Pick<SensitivityRow, 'variation' | 'words'>;

function row(answer: GroupFinding, named: Named, { families, observed }: GroupFinding): SensitivityRow {
  return {
    group: answer.group,
    ...named,
    families: families.map(({ family, made, rate }) => ({
      family,
      made,
      observed,
      rate,
      change: changeOf(answer, family, rate),
    })),
  };
}

function withoutRow(answer: GroupFinding, without: keyof typeof WITHOUT, words: string): SensitivityRow {
  return {
    group: answer.group,
    variation: without,
    words,
    families: answer.families.map(({ family, sensitivity: rows }) => {
      const { made = 0, observed = 0, rate = null } = rows.find((one) => one.without === without) ?? {};
      return { family, made, observed, rate, change: changeOf(answer, family, rate) };
    }),
  };
}

/** The rates were the answers of courts, the CPS and the police right; families they say nothing of stay as they are. */
function withAnswersRow(answer: GroupFinding): readonly SensitivityRow[] {
  const { answers, families, observed } = answer;
  if (answers.units === 0) return [];
  const told = families.map(({ family, made, rate }) => {
    const row = answers.families.find((one) => one.family === family) ?? { family, made, observed, rate };
    return { ...row, change: changeOf(answer, family, row.rate) };
  });
  return [{ group: answer.group, variation: 'with_answers', words: 'were the answers given right', families: told }];
}

function changeOf({ families }: GroupFinding, name: string, rate: number | null): number | null {
  const headline = families.find(({ family }) => family === name)?.rate ?? null;
  return rate === null || headline === null ? null : rate - headline;
}
