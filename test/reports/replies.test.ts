import { expect, test } from '@jest/globals';
import { type Reply, replyCounts } from '../../src/reports/material/reply-log.js';
import { repliesSection } from '../../src/reports/sections/replies.js';

const reply = (more: Partial<Reply>): Reply => ({
  case: 'ab12',
  to: 'court',
  askedOn: '2025-03-04',
  dueOn: '2025-03-18',
  answeredOn: null,
  outcome: null,
  state: 'waiting',
  ...more,
});

const LOG = [
  reply({ state: 'answered', answeredOn: '2025-03-10', outcome: 'refused' }),
  reply({ to: 'cps', state: 'unanswered_by_deadline' }),
  reply({ to: 'police' }),
  reply({
    case: 'cd34',
    askedOn: null,
    dueOn: null,
    answeredOn: '2025-03-01',
    outcome: 'made_device',
    state: 'answered_unasked',
  }),
];

test('a report tells what was put, answered, and not answered in time', () => {
  const { blocks } = repliesSection(LOG);
  expect(blocks[0]).toEqual({
    kind: 'text',
    sentences: [
      'Questions put: 3. Answered: 1. Not answered by the deadline: 1. Still within it: 1.',
      '1 answer came with no question on record before it.',
      'Answers stand beside the documents: they change no figure above.',
    ],
  });
  const [, table] = blocks;
  const rows = table?.kind === 'table' ? table.table.rows : [];
  expect(rows.map((row) => row.map(({ text }) => text).slice(1))).toEqual([
    ['the court', '4 March 2025', '18 March 2025', '10 March 2025', 'answered', expect.stringMatching(/refused/i)],
    ['the CPS', '4 March 2025', '18 March 2025', '', 'no answer by the deadline', ''],
    ['the police', '4 March 2025', '18 March 2025', '', 'no answer yet; the deadline has not passed', ''],
    ['the court', '', '', '1 March 2025', 'answered, with no question on record', expect.any(String)],
  ]);
  expect(replyCounts(LOG)).toEqual({ answered: 1, waiting: 1, unanswered_by_deadline: 1, answered_unasked: 1 });
});

test('where nothing was asked the report says so, and how it would be kept', () => {
  const [said, ...more] = repliesSection([]).blocks;
  expect(said?.kind === 'text' ? said.sentences : []).toEqual([
    'No question about these cases is on record as put to a court, the CPS or the police (ordergap ask keeps them).',
  ]);
  expect(more).toEqual([]);
});
