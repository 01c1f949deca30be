import { expect, test } from '@jest/globals';
import { hasRedisServer } from './redis-server.js';
import { soak } from './soak.js';

const withRedis = hasRedisServer ? test : test.skip;

withRedis(
  '300 documents through two workers, two killed, the database locked, its disk full and Redis ended twice, give the database of a quiet inline run (needs redis-server)',
  async () => {
    const { differences, stored, befell } = await soak({ documents: 300, workers: 2, kills: 2 });
    expect(differences).toEqual([]);
    expect(befell.length).toBeGreaterThanOrEqual(6);
    expect(stored).toBeGreaterThan(280);
  },
  600_000,
);
