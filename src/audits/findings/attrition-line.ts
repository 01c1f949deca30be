import { OFFENCE_GROUPS, offenceGroupOf } from '../../law/offences/offence-groups.js';
import type { ReturnsSummary, ReturnTable } from '../../returns/summary/summary-schema.js';
import { wilson } from '../../stats/intervals/wilson.js';
import { rate } from '../../stats/rates/rate.js';
import { ATTRITION_STEPS, type Attrition, type AttritionStep } from './attrition-schema.js';
import type { Finding } from './finding-schema.js';

type Group = Finding['groups'][number];
const TOO_FEW = 20;

/**
 * The road from report to order: what each source counts at each step, with its unit and period. A step is a share of the one before
 * only where one source counts both, by one unit and over one period; everywhere else it says why no share is made. `finding` is of
 * an audit that counts `request_recorded` beside `family`.
 */
export function attritionLine(finding: Finding, summary: ReturnsSummary, family: string): Attrition {
  const [group] = finding.groups;
  const steps = [
    ...summary.tables.flatMap(policeAndPublished),
    ...(group === undefined ? [] : courtSteps(finding, group, family)),
  ];
  const ordered = steps.sort((a, b) => ATTRITION_STEPS.indexOf(a.step) - ATTRITION_STEPS.indexOf(b.step));
  return {
    audit: { name: finding.audit.name, asks: finding.audit.asks, version: finding.audit.version },
    group: group?.group ?? '',
    family,
    steps: ordered.map((step) => ({ ...step, warnings: [...step.warnings, ...breakBefore(step, ordered)] })),
    reasons: summary.tables.flatMap(({ source, reasons }) =>
      reasons.map(({ reason, title, count, of, rate: share }) => ({ source, reason, title, count, of, rate: share })),
    ),
    warnings: lineWarnings(ordered, summary, finding),
  };
}

/** The rows a table of police or published figures gives. */
function policeAndPublished(table: ReturnTable): readonly AttritionStep[] {
  const { source, offences, unit, from, to, overall } = table;
  const own = { source, offences, from, to };
  const steps: AttritionStep[] = [];
  const isOfRecorded = table.base === 'recorded' || table.base === 'outcomes_of_recorded';
  if (isOfRecorded && overall.of !== null) steps.push(plain('reported', { ...own, unit, count: overall.of }));
  if (overall.count !== null && overall.of !== null && isOfRecorded) {
    const warnings = [
      'Some of the offences recorded may still be open: the share charged is a floor until they are finished.',
    ];
    steps.push({
      ...plain('charged', { ...own, unit, count: overall.count }),
      ...shareOf('reported', overall.count, overall.of),
      warnings,
    });
  } else if (overall.count !== null) {
    const warnings = ['Counted by when the outcome was given: no share of what was reported.'];
    steps.push({ ...plain('charged', { ...own, unit, count: overall.count }), warnings });
  }
  for (const { measure, unit: counted, from: first, to: last, count, marked } of table.steps) {
    const step = ATTRITION_STEPS.find((one) => one === measure);
    if (step === undefined) continue;
    const warnings = marked === 0 ? [] : [`${marked} figures of the source are withheld or not given.`];
    steps.push({
      ...plain(step, { source, offences, unit: counted, from: first, to: last, count }),
      floor: marked > 0,
      warnings,
    });
  }
  return steps;
}

/** The funnel’s steps that the road has, each a part of the one before: its name there, and what is told of those who left. */
const FUNNEL_STEPS = [
  { step: 'charged', named: 'prosecuted', left: 'Heard by magistrates in the documents at hand, and not counted' },
  {
    step: 'concluded',
    named: 'concluded',
    left: 'Not concluded before magistrates, convicted or not, and counted nowhere below',
  },
  { step: 'convicted', named: 'convicted', left: 'Concluded without a conviction that counts' },
  { step: 'sentenced', named: 'sentenced', left: 'Convicted, and not counted as sentenced here' },
] as const;

function leaving({ count, words }: Group['funnel'][number]['gone'][number]): string {
  return `${count} ${words}`;
}

/** The rows of the courts’ own records: each step of the funnel is a part of the one before, the order of the sentenced whose results were seen. */
function courtSteps(finding: Finding, group: Group, family: string): readonly AttritionStep[] {
  const { from, to } = finding.period;
  const source = `court records, audit ${finding.audit.name}`;
  const counted = { source, offences: [group.group], unit: finding.audit.unit, from, to };
  const inFunnel = (at: number) => group.funnel.find(({ step }) => step === FUNNEL_STEPS[at]?.step);
  const steps = FUNNEL_STEPS.flatMap(({ named, left }, at): readonly AttritionStep[] => {
    const [own, before] = [inFunnel(at), inFunnel(at - 1)];
    if (own === undefined) return [];
    return [
      {
        ...plain(named, { ...counted, count: own.left }),
        ...(before === undefined ? {} : shareOf(FUNNEL_STEPS[at - 1]?.named ?? named, own.left, before.left)),
        warnings: own.gone.length === 0 ? [] : [`${left}: ${own.gone.map(leaving).join(', ')}.`],
      },
    ];
  });
  const asked = group.families.find((one) => one.family === 'request_recorded');
  if (asked !== undefined)
    steps.push({
      ...plain('order_asked', { ...counted, count: asked.made }),
      floor: true,
      warnings: ['Requests are seldom recorded: a floor, and of no share.'],
    });
  const made = group.families.find((one) => one.family === family);
  if (made !== undefined)
    steps.push({
      ...plain('order_made', { ...counted, count: made.made }),
      ...shareOf('sentenced', made.made, group.observed),
      warnings: [
        'A share of those sentenced whose results were seen, and not of the orders asked for: an order can be made with no request recorded.',
        ...(made.upper.made > made.made
          ? [`At most ${made.upper.made}: the record leaves ${made.upper.made - made.made} open.`]
          : []),
      ],
    });
  return steps;
}

type Counted = Pick<AttritionStep, 'source' | 'offences' | 'unit' | 'from' | 'to' | 'count'>;

function plain(step: AttritionStep['step'], counted: Counted): AttritionStep {
  return { step, ...counted, floor: false, of: null, rate: null, interval: null, tooFew: false, warnings: [] };
}

function shareOf(
  step: AttritionStep['step'],
  made: number,
  of: number,
): Pick<AttritionStep, 'of' | 'rate' | 'interval' | 'tooFew'> {
  if (made > of) return { of: null, rate: null, interval: null, tooFew: of < TOO_FEW };
  const limits = wilson(made, of);
  const interval = limits === null ? null : ({ method: 'wilson', level: 0.95, ...limits } as const);
  return { of: { step, count: of }, rate: rate(made, of), interval, tooFew: of < TOO_FEW };
}

/** Why a row is no part of the step before it: what parts the two. */
function breakBefore(step: AttritionStep, steps: readonly AttritionStep[]): readonly string[] {
  if (step.of !== null || step.step === 'reported' || step.floor) return [];
  const before = ATTRITION_STEPS.slice(0, ATTRITION_STEPS.indexOf(step.step)).reverse();
  const name =
    before.find((one) => steps.some((other) => other.step === one && other.source === step.source)) ??
    before.find((one) => steps.some((other) => other.step === one));
  if (name === undefined) return [];
  const earlier = steps.filter((other) => other.step === name);
  const same = earlier.find((other) => other.source === step.source);
  if (same !== undefined)
    return [
      `Not a subset of “${spokenStep(name)}” of the same source: counted in one period, they need not be the same ${step.unit}s, so no share is made.`,
    ];
  const [other] = earlier;
  if (other === undefined) return [];
  const parts = [
    'another source',
    ...(other.unit === step.unit
      ? []
      : [`another unit (${spokenUnit(step.unit)}, before it ${spokenUnit(other.unit)})`]),
    ...(isOther(step, other) ? ['other offences'] : []),
    ...(other.from === step.from && other.to === step.to ? [] : ['another period']),
  ];
  return [`Not a subset of “${spokenStep(name)}”: ${parts.join(', ')}. No share is made of it.`];
}

/** Whether two rows name offences of different groups; nothing is said where either names none that is known. */
function isOther(a: AttritionStep, b: AttritionStep): boolean {
  const [one, two] = [a, b].map(({ offences }) => new Set(offences.map(groupNamed)));
  if (!one?.size || !two?.size || one.has(null) || two.has(null)) return false;
  return ![...one].some((group) => two.has(group));
}

function groupNamed(offence: string): string | null {
  return OFFENCE_GROUPS.find(({ name }) => name === offence)?.name ?? offenceGroupOf({ title: offence })?.group ?? null;
}

function spokenStep(step: AttritionStep['step']): string {
  return step.replace('_', ' ');
}

function spokenUnit(unit: string): string {
  return unit.replaceAll('_', ' ');
}

function lineWarnings(
  steps: readonly AttritionStep[],
  summary: ReturnsSummary,
  { provisional }: Finding,
): readonly string[] {
  const sources = new Set(steps.map(({ source }) => source));
  const missing = ATTRITION_STEPS.filter((one) => !steps.some(({ step }) => step === one));
  return [
    ...(sources.size > 1 ? ['The steps come from several sources: read down the line within one source only.'] : []),
    ...(missing.length > 0 ? [`No source at hand counts: ${missing.map(spokenStep).join(', ')}.`] : []),
    ...(provisional ? ['The courts’ figures are provisional.'] : []),
    ...summary.warnings,
  ];
}
