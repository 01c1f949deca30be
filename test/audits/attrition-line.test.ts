import { expect, test } from '@jest/globals';
import { attritionLine } from '../../src/audits/findings/attrition-line.js';
import { attritionSchema } from '../../src/audits/findings/attrition-schema.js';
import type { Finding } from '../../src/audits/findings/finding-schema.js';
import { loadReturns } from '../../src/returns/open-returns.js';
import { summariseReturns } from '../../src/returns/summary/summary.js';

const REFUGE = 'samples/returns/police-outcome-table/refuge-table-2.csv';
const IMAGES = 'samples/returns/typed-figures/indecent-images-2020.csv';

function funnelStep(step: string, left: number, gone: readonly { words: string; count: number }[] = []) {
  return { step, kept: step, why: '', left, gone };
}

function family(name: string, made: number, upper: number) {
  return { family: name, made, upper: { made: upper, rate: null, interval: null } };
}

/** As much of a finding as the road is made of: 604 charged, 180 concluded, 111 convicted, 98 sentenced, 1 asked for, 1 made. */
const FINDING = {
  audit: { name: 'observer-2025', asks: 'How often?', unit: 'defendant_case', version: '1' },
  period: { from: '2024-08-01', to: '2025-02-15', by: 'sentence_date' },
  provisional: false,
  groups: [
    {
      group: 'intimate_image_sharing',
      funnel: [
        funnelStep('charged', 604),
        funnelStep('concluded', 180, [
          { words: 'awaiting trial, plea or sentence', count: 372 },
          { words: 'committed to the Crown Court for sentence', count: 52 },
        ]),
        funnelStep('convicted', 111),
        funnelStep('sentenced', 98),
      ],
      of: 98,
      observed: 98,
      families: [family('deprivation', 1, 3), family('request_recorded', 1, 1)],
    },
  ],
} as unknown as Finding;

async function line(...files: readonly string[]) {
  const read = await Promise.all(files.map(async (name) => ({ name, ...(await loadReturns(name)) })));
  return attritionLine(FINDING, await summariseReturns(read), 'deprivation');
}

test('the road has every step in its order, each with source, unit, period and, within a source, an interval', async () => {
  const { steps } = await line(REFUGE);
  expect(steps.map(({ step, count, unit, from, of }) => [step, count, unit, from, of?.count ?? null])).toEqual([
    ['reported', 13860, 'offence', '2019-01-01', null],
    ['charged', 534, 'offence', '2019-01-01', 13860],
    ['prosecuted', 604, 'defendant_case', '2024-08-01', null],
    ['concluded', 180, 'defendant_case', '2024-08-01', 604],
    ['convicted', 111, 'defendant_case', '2024-08-01', 180],
    ['sentenced', 98, 'defendant_case', '2024-08-01', 111],
    ['order_asked', 1, 'defendant_case', '2024-08-01', null],
    ['order_made', 1, 'defendant_case', '2024-08-01', 98],
  ]);
  for (const { of, interval } of steps) expect(interval === null).toBe(of === null);
});

test('the convicted are a share of the concluded, and who was not concluded is told by number', async () => {
  const { steps } = await line();
  expect(steps.find(({ step }) => step === 'convicted')?.of).toEqual({ step: 'concluded', count: 180 });
  expect(steps.find(({ step }) => step === 'concluded')?.warnings).toEqual([
    'Not concluded before magistrates, convicted or not, and counted nowhere below: 372 awaiting trial, plea or sentence, 52 committed to the Crown Court for sentence.',
  ]);
});

test('a step that is no part of the one before it says what parts the two, and has no share', async () => {
  const { steps } = await line(REFUGE, IMAGES);
  const own = steps.filter(({ source }) => source.startsWith('Prosecutions'));
  expect(own.map(({ step, rate }) => [step, rate])).toEqual([
    ['prosecuted', null],
    ['convicted', null],
  ]);
  expect(own[0]?.warnings).toEqual([
    'Not a subset of “charged”: another source, another unit (prosecution, before it offence), another period. No share is made of it.',
  ]);
  expect(own[1]?.warnings).toEqual([
    'Not a subset of “prosecuted” of the same source: counted in one period, they need not be the same prosecutions, so no share is made.',
  ]);
});

test('orders are a share of the sentenced and never of the orders asked for, which are a floor', async () => {
  const { steps, warnings } = await line(REFUGE);
  const [asked, made] = steps.slice(-2);
  expect(asked).toMatchObject({ step: 'order_asked', floor: true, rate: null });
  expect(made).toMatchObject({ step: 'order_made', of: { step: 'sentenced', count: 98 } });
  expect(made?.warnings).toContain('At most 3: the record leaves 2 open.');
  expect(warnings).toContain('The steps come from several sources: read down the line within one source only.');
});

test('what no source counts is said', async () => {
  const { warnings } = await line();
  expect(warnings).toContain('No source at hand counts: reported, charged.');
});

test('the answer is as its schema says', async () => {
  expect(attritionSchema.safeParse(await line(REFUGE, IMAGES)).error).toBeUndefined();
});
