/** Invented people whose way through the courts is drawn at random, and what the rules of counting make of each, worked out apart. */
import { addDays } from '../../../scripts/observer-2025/calendar.js';
import { openCast } from '../../../scripts/observer-2025/cast.js';
import { courtsOf, type Format } from '../../../scripts/observer-2025/courts.js';
import type { Telling } from '../../../scripts/observer-2025/documents.js';
import { randomFor } from '../../../scripts/observer-2025/random.js';
import { drawAfterwards } from './afterwards.js';
import { drawProceedings } from './draw.js';
import type { Life } from './drawn.js';

/** Lives, each drawn from its number: the same number is the same life. Those of other people and cases beside one follow it. */
export function lives(format: Telling, from: number, to: number): readonly Life[] {
  const cast = openCast();
  return Array.from({ length: to - from }, (_, i) => life(format, from + i, cast)).flatMap((one) => [
    one,
    ...one.others,
  ]);
}

const COURTS: Readonly<Partial<Record<Telling, Format>>> = {
  'court-register': 'pdf',
  'informant-register': 'csv',
  text: 'cp',
};

function life(format: Telling, number: number, cast: ReturnType<typeof openCast>): Life {
  const random = randomFor(`life/${format}/${number}`);
  const court = random.pick(courtsOf(COURTS[format] ?? (format as Format)));
  const youth = random.chance(0.05);
  const file = cast.newCase(court, youth ? [16, 16] : [22, 60]);
  const first = addDays('2024-08-05', random.int(0, 60));
  const days = [first, addDays(first, random.int(20, 40)), addDays(first, random.int(45, 80))];
  const drawn: Life = {
    ...{ number, format, random, cast, file, court, youth },
    ...{ appearances: [], charges: [], orders: [], urns: [file.urn], others: [], tale: [], now: first },
  };
  drawProceedings(drawn, days);
  drawAfterwards(drawn);
  return drawn;
}
