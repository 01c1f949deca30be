import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ageOn } from '../../scripts/observer-2025/calendar.js';
import { tellCorpus } from '../../scripts/observer-2025/corpus.js';
import type { Appearance } from '../../scripts/observer-2025/hearing.js';
import { makeCorpus } from '../../scripts/observer-2025/make.js';
import type { Said } from '../../scripts/observer-2025/said.js';
import type { Story } from '../../scripts/observer-2025/story.js';

const FOLDER = 'samples/observer-2025';
const GROUP = ['CJ15005', 'CJ15013', 'SX03249', 'SX03250', 'SX03251', 'SX03252'];
const stories = tellCorpus();
const sentenced = stories.filter((one) => one.kind === 'sentenced');

function filesUnder(folder: string, within = ''): string[] {
  return readdirSync(join(folder, within)).flatMap((name) => {
    const path = join(within, name);
    return statSync(join(folder, path)).isDirectory() ? filesUnder(folder, path) : [path];
  });
}

/** The lines of a story that stand: of two accounts of one hearing only the later, and no deleted line. */
function standingLines(one: Story): Said[] {
  const superseded = (a: Appearance): boolean =>
    one.appearances.some(
      (b) => b.hearingKey === a.hearingKey && b.case === a.case && b.account.number > a.account.number,
    );
  return one.appearances
    .filter((a) => !superseded(a))
    .flatMap((a) => [
      ...a.results,
      ...a.offences.flatMap((offence) => offence.results),
      ...a.applications.flatMap((x) => x.results),
    ])
    .filter((line) => line.deleted !== true);
}

function lineOf(one: Story, code: string): Said | undefined {
  return standingLines(one).find((line) => line.code === code);
}

function told(name: string): Story {
  const one = stories.find((x) => x.name === name);
  if (one === undefined) throw new Error(`No story ${name}.`);
  return one;
}

describe('the corpus as it lies in samples/', () => {
  test('is made again byte for byte by its script', async () => {
    const made = await makeCorpus();
    expect(made.map((file) => file.path).sort()).toEqual(filesUnder(FOLDER).sort());
    const different = made
      .filter((file) => !readFileSync(join(FOLDER, file.path)).equals(file.bytes))
      .map((file) => file.path);
    expect(different).toEqual([]);
  });

  test('is no larger than 5 MB in no more than 400 files', () => {
    const files = filesUnder(FOLDER);
    expect(files.length).toBeLessThanOrEqual(400);
    expect(files.reduce((bytes, path) => bytes + statSync(join(FOLDER, path)).size, 0)).toBeLessThanOrEqual(5_000_000);
  });

  test('says what it is in its README', () => {
    expect(readFileSync(join(FOLDER, 'README.md'), 'utf8')).toMatch(
      /invented documents built to published totals; this shows the method and proves nothing about courts/i,
    );
  });
});

describe('the published totals', () => {
  test('600 adults are charged and 98 sentenced by magistrates in the period', () => {
    const outside =
      /^(comparator|unrelated|sentenced_before|old_offence|youths|restraining_order_varied|cyberflashing)/;
    expect(stories.filter((one) => !outside.test(one.kind))).toHaveLength(600);
    expect(sentenced).toHaveLength(98);
  });

  test('54 get a restraining order on conviction of one to five years, and 17 of those forbid posting', () => {
    const orders = sentenced.flatMap((one) => lineOf(one, '3047') ?? []);
    const lasting = orders.filter((line) => /for [1-5] Years|until \d\d\/\d\d\/20(25|26|27|28|29|30)/.test(line.body));
    const forbidding = orders.filter((line) => /Not to (post|upload|publish)/.test(line.body));
    expect([orders.length, lasting.length, forbidding.length]).toEqual([54, 54, 17]);
    expect(orders.every((line) => line.body.includes('made on conviction'))).toBe(true);
  });

  test('fines run from £100 to £450 and unpaid work from 50 to 250 hours', () => {
    const figures = (code: string, pattern: RegExp): number[] =>
      sentenced
        .flatMap((one) => Number(pattern.exec(lineOf(one, code)?.body ?? '')?.[1] ?? Number.NaN))
        .filter((n) => !Number.isNaN(n));
    const fines = figures('1015', /£(\d+)/);
    const hours = figures('3101', /for (\d+) Hours/);
    expect([fines.length, Math.min(...fines), Math.max(...fines)]).toEqual([13, 100, 450]);
    expect([hours.length, Math.min(...hours), Math.max(...hours)]).toEqual([36, 50, 250]);
  });

  test('devices, images and forfeiture are spoken of in five of the 98 only: three described, a vehicle, cannabis', () => {
    const spoken = sentenced.filter((one) =>
      standingLines(one).some(
        (line) => line.adjourns !== true && /depriv|destroy|forfeit|delet|wipe|return/i.test(line.body),
      ),
    );
    expect(
      spoken
        .map((one) => one.name)
        .filter((name) => name.startsWith('described/'))
        .sort(),
    ).toEqual(['described/bromley', 'described/chester', 'described/hull']);
    expect(spoken).toHaveLength(5);
  });

  test('the comparison group of 60 loses a device or images in 45', () => {
    const group = stories.filter((one) => one.kind.startsWith('comparator/'));
    const lost = group.filter((one) =>
      standingLines(one).some((line) => /deprive the defendant|forfeited under|be destroyed/.test(line.body)),
    );
    expect([group.length, lost.length]).toEqual([60, 45]);
  });
});

describe('the five described cases', () => {
  test.each([
    [
      'bromley',
      "Bromley Magistrates' Court",
      '2024-12',
      27,
      [
        /for 8 Weeks suspended for/,
        /deprived of the photographs used in the course of the offence/,
        /lasts for 5 Years/,
      ],
    ],
    ['hull', "Hull Magistrates' Court", '2024-09', null, [/for 22 Weeks\./, /mobile phone be destroyed/]],
    [
      'chester',
      "Chester Magistrates' Court",
      '2024-10',
      null,
      [/12-month suspended sentence/, /200 Hours/, /applied for a deprivation order/],
    ],
    [
      'swansea',
      "Swansea Magistrates' Court",
      '2025-02',
      35,
      [/six-month suspended sentence/, /Rehabilitation Activity/, /lasts for 3 Years/],
    ],
    ['crawley', "Crawley Magistrates' Court", '2024-10', 32, [/for 26 Weeks\./, /until \d\d\/\d\d\/2029/]],
  ] as const)('%s is as the article describes it', (name, court, month, age, words) => {
    const one = told(`described/${name}`);
    const last = one.appearances.at(-1);
    expect(last?.court.name).toBe(court);
    expect(last?.date.slice(0, 7)).toBe(month);
    if (age !== null) expect(ageOn(last?.case.person.dateOfBirth ?? '', last?.date ?? '')).toBe(age);
    const said = standingLines(one)
      .map((line) => line.body)
      .join('\n');
    for (const pattern of words) expect(said).toMatch(pattern);
  });

  test('Bromley and Hull are convicted of harassment too', () => {
    for (const name of ['bromley', 'hull']) {
      expect(
        told(`described/${name}`)
          .appearances.at(-1)
          ?.offences.map((one) => one.charge.code),
      ).toContain('PH97004');
    }
  });

  test('Swansea and Crawley say nothing about devices or images', () => {
    for (const name of ['swansea', 'crawley']) {
      const said = standingLines(told(`described/${name}`))
        .filter((line) => line.adjourns !== true)
        .map((line) => line.body);
      expect(said.join('\n')).not.toMatch(/depriv|forfeit|destroy|phone|device|image|photo/i);
    }
  });
});

describe('the decoys', () => {
  test.each([
    ['sentenced_before_the_period', 3, /deprive the defendant/],
    ['sentenced_after_the_period', 3, /deprive the defendant/],
    ['committed_with_an_order_recorded', 2, /deprive the defendant/],
    ['committed_then_sentenced_in_the_crown_court', 6, /deprive the defendant/],
    ['sent_for_trial', 104, /Sent for trial/],
    ['withdrawn_and_device_taken_for_harassment', 2, /deprive the defendant/],
    ['acquitted_with_a_restraining_order', 4, /made on acquittal/],
    ['conviction_set_aside', 2, /set aside/],
    ['bound_over', 1, /Bound over/],
    ['taken_into_consideration', 1, /taken into consideration/],
    ['hospital_order_without_conviction', 1, /without recording a conviction/],
    ['deferred', 4, /deferred until/],
    ['remitted_and_not_yet_sentenced', 1, /Remitted to/],
    ['old_offence_resentenced_for_breach', 2, /revoked/],
    ['youths', 3, /Youth rehabilitation order/],
    ['restraining_order_varied_extended_or_continued', 3, /varied/],
    ['cyberflashing_sentenced', 3, /deprive the defendant/],
  ])('%s: %i people', (kind, n, words) => {
    const people = stories.filter((one) => one.kind === kind);
    expect(people).toHaveLength(n);
    const applied = people.flatMap((one) =>
      one.appearances.flatMap((a) => a.applications.flatMap((x) => x.offences.flatMap((o) => o.results))),
    );
    expect([...people.flatMap(standingLines), ...applied].map((line) => line.body).join('\n')).toMatch(words);
  });

  test.each([
    [
      'a vehicle deprived under 3055',
      (one: Story) => standingLines(one).some((line) => line.code === '3055' && /motor car/.test(line.body)),
    ],
    [
      'cannabis forfeited under 3135',
      (one: Story) => standingLines(one).some((line) => line.code === '3135' && /cannabis/.test(line.body)),
    ],
    [
      'one restraining order on fourteen lines',
      (one: Story) => standingLines(one).filter((line) => line.code === '3047').length === 14,
    ],
    ['two cases sentenced together', (one: Story) => one.cases.length === 2],
    [
      'an older restraining order that continues',
      (one: Story) => standingLines(one).some((line) => /to continue/.test(line.body)),
    ],
    [
      'a deprivation order taken out in a later account',
      (one: Story) =>
        one.appearances.some((a) => a.offences.some((o) => o.results.some((line) => line.deleted === true))),
    ],
    [
      'a Crown Court hearing before the sentence',
      (one: Story) => one.appearances.some((a) => a.jurisdiction === 'CROWN'),
    ],
    ['a case remitted to another court', (one: Story) => new Set(one.appearances.map((a) => a.court.name)).size === 2],
  ])('among the 98 is %s', (_, has) => {
    expect(sentenced.filter(has)).toHaveLength(1);
  });
});

describe('the corpus could be true', () => {
  test('nobody has the name or the case reference of another', () => {
    const people = [...new Set(stories.flatMap((one) => one.cases.map((file) => file.person)))];
    expect(new Set(people.map((one) => `${one.forename} ${one.surname}`)).size).toBe(people.length);
    const ofNobody = stories
      .filter((one) => !one.name.endsWith('/co-defendant'))
      .flatMap((one) => one.cases.map((file) => file.urn));
    expect(new Set(ofNobody).size).toBe(ofNobody.length);
  });

  test('hearings follow in time, and one put off is heard on the day it was put off to', () => {
    for (const one of stories) {
      const days = [...new Set(one.appearances.map((a) => a.date))];
      expect(days).toEqual([...days].sort());
      for (const a of one.appearances) {
        for (const line of a.offences.flatMap((offence) => offence.results)) {
          if (line.adjourns !== true || line.nextDate === undefined) continue;
          const next = days[days.indexOf(a.date) + 1];
          expect([one.name, next ?? 'after the corpus']).toEqual([
            one.name,
            next === undefined && line.nextDate > '2025-02-21' ? 'after the corpus' : line.nextDate,
          ]);
        }
      }
    }
  });

  test('section 33 is charged only for what was done before 31 January 2024, section 66B only from that day', () => {
    const charges = stories.flatMap((one) =>
      one.appearances.flatMap((a) => a.offences.map((offence) => offence.charge)),
    );
    for (const { code, startDate } of charges.filter((charge) => GROUP.includes(charge.code))) {
      expect([code, startDate < '2024-01-31']).toEqual([code, code.startsWith('CJ15')]);
    }
  });

  test('no term is beyond what magistrates could give on the day of conviction', () => {
    for (const one of sentenced) {
      for (const offence of one.appearances.flatMap((a) => a.offences)) {
        for (const line of offence.results) {
          const [, n, unit] = /^Committed to prison for (\d+) (Weeks|Months)/.exec(line.body) ?? [];
          if (n === undefined) continue;
          const weeks = unit === 'Months' ? Number(n) * 4.34 : Number(n);
          const twelve = (offence.convictionDate ?? '') >= '2024-11-18' && offence.charge.mode === 'Either Way';
          expect(weeks).toBeLessThanOrEqual(twelve ? 52 : 26.1);
        }
      }
    }
  });

  test('nobody under 21 is sent to prison, and every sentence of the 98 falls in the period', () => {
    for (const one of sentenced) {
      const last = one.appearances.findLast((a) =>
        a.offences.some((offence) => offence.results.some((line) => line.category === 'FINAL' && line.code !== '3047')),
      );
      expect((last?.date ?? '') >= '2024-08-01' && (last?.date ?? '') <= '2025-02-15').toBe(true);
      expect(ageOn(last?.case.person.dateOfBirth ?? '', last?.date ?? '')).toBeGreaterThanOrEqual(21);
    }
  });
});
