import { DESCRIBED } from './described.js';
import {
  CHARGED,
  COMPARATORS,
  COMPARATORS_COMMITTED,
  DAMAGED,
  DECOYS,
  FINES,
  NO_POSTING,
  PERIOD,
  RESTRAINING_ORDERS,
  SENTENCES,
  UNPAID_WORK_HOURS,
  UNRELATED,
} from './marginals.js';
import type { Story } from './story.js';

const NOT_SENTENCED_IN_THE_PERIOD = Object.keys(CHARGED).filter((kind) => kind !== 'sentenced');

/** What is true of the corpus by its plan, for the tests: nothing here is worked out by reading the documents. */
export function expectedOf(stories: readonly Story[], files: number): string {
  const urns = (kind: string): string[] =>
    stories.filter((one) => one.kind === kind).flatMap((one) => one.cases.map((file) => file.urn));
  const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);
  const sentenced = stories.filter((one) => one.kind === 'sentenced');
  const family = (made: number, upper: number): { made: number; upper: number } => ({ made, upper });
  const device = COMPARATORS.deprivation_section_153 + COMPARATORS.destroyed_under_section_153;
  const expected = {
    sentence: 'invented documents built to published totals; this shows the method and proves nothing about courts',
    period: PERIOD,
    documents: { files, damaged: DAMAGED.truncatedPdf + DAMAGED.emptyFile, comingTwice: DAMAGED.duplicate },
    intimateImageSharing: {
      chargedAdultsHeardInThePeriod: sum(CHARGED),
      charged: CHARGED,
      of: CHARGED.sentenced,
      sentences: SENTENCES,
      families: {
        deprivation: family(1, 3),
        loss_of_device_or_images: family(2, 3),
        any_deletion: family(2, 3),
        police_trigger: family(3, 3),
        restraining_order: family(sum(RESTRAINING_ORDERS), sum(RESTRAINING_ORDERS)),
        no_posting: family(NO_POSTING, NO_POSTING),
      },
      outcomes: {
        made_images: 1,
        made_device_basis_unstated: 1,
        applied_for_outcome_unknown: 1,
        made_other_property: 2,
        none_recorded: CHARGED.sentenced - 5,
      },
      restrainingOrderYears: RESTRAINING_ORDERS,
      finesInPounds: { least: Math.min(...FINES), most: Math.max(...FINES) },
      unpaidWorkHours: {
        least: Math.min(...UNPAID_WORK_HOURS),
        most: Math.max(...UNPAID_WORK_HOURS),
        people: UNPAID_WORK_HOURS.length + 1,
      },
    },
    childImages: {
      of: sum(COMPARATORS),
      committed: COMPARATORS_COMMITTED,
      families: {
        deprivation: device,
        loss_of_device_or_images:
          device + COMPARATORS.forfeited_under_the_1978_act + COMPARATORS.destroyed_no_power_named,
      },
      inBothGroups: 0,
    },
    described: Object.fromEntries(DESCRIBED.map((which) => [which, describedFacts(stories, which)])),
    sentencedUrns: sentenced.map((one) => one.cases.map((file) => file.urn)),
    notSentencedUrns: Object.fromEntries(NOT_SENTENCED_IN_THE_PERIOD.map((kind) => [kind, urns(kind)])),
    decoys: Object.fromEntries(Object.keys(DECOYS).map((kind) => [kind, urns(kind)])),
    unrelated: UNRELATED,
  };
  return `${JSON.stringify(expected, null, 1)}\n`;
}

function describedFacts(stories: readonly Story[], which: string): Readonly<Record<string, unknown>> {
  const told = stories.find((one) => one.name === `described/${which}`);
  const last = told?.appearances.at(-1);
  return {
    urn: last?.case.urn,
    court: last?.court.name,
    sentencedOn: last?.date,
    offences: last?.offences.map((one) => one.charge.code),
  };
}
