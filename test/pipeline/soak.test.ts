import { expect, test } from '@jest/globals';
import { hasRedisServer } from './redis-server.js';
import { soak } from './soak.js';

const withRedis = hasRedisServer ? test : test.skip;

withRedis(
  'documents through two workers, one killed, the database locked, its disk full and Redis ended twice, give the database of a quiet inline run (needs redis-server)',
  async () => {
    const { differences, stored, befell } = await soak({ documents: 40, workers: 2, kills: 1 });
    expect(differences).toEqual([]);
    expect(befell.length).toBeGreaterThanOrEqual(5);
    expect(stored).toBeGreaterThan(35);
  },
  300_000,
);
