import { expect, test } from '@jest/globals';
import { writtenOnce } from '../../../src/store/database/written-once.js';
import { openStore } from '../../../src/store/opening/open.js';
import { newDatabase } from '../../new-database.js';

interface Asked {
  readonly name: string;
  readonly value: string;
}

test('a statement written once is run with the values of each call, in any database and within a transaction', async () => {
  let written = 0;
  const others = writtenOnce<Asked, { name: string }>(['name', 'value'], (db, { name, value }) => {
    written += 1;
    const some = db.selectFrom('setting').select('name').where('value', '=', value);
    return some.where('name', '!=', name).where('name', 'like', 'one %').orderBy('name');
  });
  const [first, second] = [await openStore(await newDatabase()), await openStore(await newDatabase())];
  const settings = [
    { name: 'one 1', value: 'a' },
    { name: 'one 2', value: 'b' },
    { name: 'one 3', value: 'a' },
  ];
  await first.insertInto('setting').values(settings).execute();
  expect(await others(first, { name: 'one 2', value: 'a' })).toEqual([{ name: 'one 1' }, { name: 'one 3' }]);
  expect(await others(first, { name: 'one 1', value: 'a' })).toEqual([{ name: 'one 3' }]);
  expect(await others(second, { name: 'one 2', value: 'a' })).toEqual([]);
  await first.transaction().execute(async (db) => {
    await db.deleteFrom('setting').where('name', '=', 'one 3').execute();
    expect(await others(db, { name: 'one 1', value: 'a' })).toEqual([]);
  });
  expect(written).toBe(2);
  await first.destroy();
  await second.destroy();
});
