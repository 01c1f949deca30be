import { describe } from '@jest/globals';
import { openInlineQueue } from '../../../src/pipeline/queue/inline.js';
import { queueContract } from './queue-contract.js';

describe('the inline queue', () => {
  queueContract(async (store) => openInlineQueue(store));
});
