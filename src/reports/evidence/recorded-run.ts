import { z } from 'zod';
import type { AuditRun } from '../../audits/findings/finding.js';
import type { PeopleSaid } from '../../audits/readings/people-said.js';
import { OUTCOMES, type Outcome } from '../../law/results/outcome-strength.js';
import type { Given } from './answer-evidence.js';
import { EVIDENCE_FORM } from './evidence-form.js';

const outcome = z.custom<Outcome>((value) => OUTCOMES.some((one) => one.outcome === value));
const whole = z.int().min(0);

/** What a run was asked and given beside its rows, as a bundle keeps it: no note of anybody's, no name. */
const recordedRun = z.strictObject({
  from: z.string(),
  to: z.string(),
  asOf: z.string(),
  erased: z.strictObject({ documents: whole }).optional(),
  untaken: z.strictObject({ documents: whole }).optional(),
  extractor: z.string(),
  form: z.string().default('1'),
  people: z.strictObject({
    readings: z.array(z.tuple([z.string(), z.strictObject({ decided: whole, changed: whole, unfit: whole })])),
    read: z.array(z.strictObject({ appearanceId: z.string(), group: z.string(), wasRead: z.string() })),
    answers: z.array(
      z.strictObject({
        appearanceId: z.string(),
        source: z.enum(['court', 'cps', 'police']),
        outcome,
        on: z.string(),
        knownAt: z.string(),
      }),
    ),
    caseOf: z.array(z.tuple([z.string(), z.string()])),
    blind: z
      .strictObject({
        audit: z.string(),
        from: z.string(),
        to: z.string(),
        seed: z.string(),
        size: whole,
        rows: z.array(
          z.strictObject({
            group: z.string(),
            id: z.string(),
            at: whole,
            asRead: z.string(),
            seals: z.array(z.tuple([z.string(), z.string()])),
            verdicts: z.array(z.tuple([z.string(), z.enum(['yes', 'no'])])),
          }),
        ),
      })
      .optional(),
  }),
  sources: z.strictObject({
    formats: z.array(z.strictObject({ format: z.string(), documents: whole })),
    quarantined: z.array(z.strictObject({ code: z.string(), count: whole })),
  }),
  warning: z.string().optional(),
});

export type RecordedRun = z.infer<typeof recordedRun>;

/** What people said without what they noted: notes stay with the team. */
export function withoutNotes(people: PeopleSaid): PeopleSaid {
  return { ...people, answers: people.answers.map((one) => ({ ...one, note: null })) };
}

export function recordRun(
  { asOf, erased, untaken, versions, people }: AuditRun,
  { period, given }: { readonly period: { readonly from: string; readonly to: string }; readonly given: Given },
): RecordedRun {
  return recordedRun.parse({
    from: period.from,
    to: period.to,
    asOf,
    ...(erased === undefined ? {} : { erased }),
    ...(untaken === undefined ? {} : { untaken }),
    extractor: versions.extractor,
    form: EVIDENCE_FORM,
    people: {
      readings: [...(people?.readings ?? [])].sort(byFirst),
      read: people?.read ?? [],
      answers: (people?.answers ?? []).map(({ note: _, ...answer }) => answer),
      caseOf: [...(people?.caseOf ?? [])].sort(byFirst),
      ...(people?.blind === undefined
        ? {}
        : {
            blind: {
              ...people.blind,
              rows: people.blind.rows.map((row) => ({
                ...row,
                seals: [...row.seals],
                verdicts: [...row.verdicts],
              })),
            },
          }),
    },
    sources: given.sources,
    ...(given.warning === null ? {} : { warning: given.warning }),
  });
}

/** By which rules and in which form of findings a bundle was made; null where its run cannot be read. */
export function madeBy(file: unknown): { readonly rules: string; readonly form: string } | null {
  const read = z.looseObject({ extractor: z.string(), form: z.string().default('1') }).safeParse(file);
  return read.success ? { rules: read.data.extractor, form: read.data.form } : null;
}

/** The run again. Throws where the file is not as `recordRun` writes it. */
export function replayRun(file: unknown): { readonly run: AuditRun; readonly given: Omit<Given, 'auditText'> } {
  const { from, to, asOf, erased, untaken, extractor, people, sources, warning = null } = recordedRun.parse(file);
  return {
    run: {
      from,
      to,
      asOf,
      ...(erased === undefined ? {} : { erased }),
      ...(untaken === undefined ? {} : { untaken }),
      versions: { extractor },
      people: {
        readings: new Map(people.readings),
        read: people.read,
        answers: people.answers.map((answer) => ({ ...answer, note: null })),
        caseOf: new Map(people.caseOf),
        ...(people.blind === undefined
          ? {}
          : {
              blind: {
                ...people.blind,
                rows: people.blind.rows.map((row) => ({
                  ...row,
                  seals: new Map(row.seals),
                  verdicts: new Map(row.verdicts),
                })),
              },
            }),
      },
    },
    given: { sources, warning },
  };
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
