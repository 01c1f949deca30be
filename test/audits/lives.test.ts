/** Whatever happens to people, the pipeline counts what the rules of counting say, worked out apart from what was drawn. */
import { expect, test } from '@jest/globals';
import { documentsIn } from '../../scripts/observer-2025/documents.js';
import { judgedUnits } from '../../src/audits/judged-unit.js';
import { casesOfFiles } from './case-documents.js';
import { lives } from './lives.js';

const ALWAYS = { from: '0001-01-01', to: '9999-12-31' };
const EACH = Number(process.env.ORDERGAP_LIVES ?? 80);
const GROUPS = ['intimate_image_sharing', 'child_images'] as const;

test.each(['cp', 'spi', 'csv', 'pdf'] as const)(
  'people whose cases are drawn at random are counted as the rules say, told as %s',
  async (format) => {
    const drawn = lives(format, 0, EACH);
    const files = await documentsIn(
      format,
      drawn.flatMap(({ appearances }) => appearances),
    );
    const cases = await casesOfFiles(files.map(({ path, bytes }) => ({ name: path.replaceAll('/', '-'), bytes })));
    for (const group of GROUPS) {
      const units = judgedUnits(cases, group, ALWAYS);
      const found = drawn.map(({ urn, tale }) => {
        const unit = units.find(({ urns }) => urns.includes(urn));
        return [tale, unit === undefined ? null : { outcome: unit.outcome, made: [...unit.made].sort() }];
      });
      const counts = drawn.filter(({ counted }) => counted[group] !== null).length;
      expect(counts).toBeGreaterThan(group === 'child_images' ? 8 : 20);
      expect(units).toHaveLength(counts);
      expect(found).toEqual(drawn.map(({ tale, counted }) => [tale, counted[group]]));
    }
  },
  120_000,
);
