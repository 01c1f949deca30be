import { note } from './printing/output.js';

/** What a shell tells of a program that a signal ended: 128 and the number of the signal. */
const ENDED_BY = { SIGINT: 130, SIGTERM: 143 } as const;

/** Says what is kept where somebody breaks `work` off, and ends the program. */
export async function onInterrupt<Answer>(words: () => string, work: () => Promise<Answer>): Promise<Answer> {
  const enders = Object.entries(ENDED_BY).map(([signal, code]) => {
    const end = () => {
      note(words());
      process.exit(code);
    };
    process.once(signal, end);
    return () => process.off(signal, end);
  });
  try {
    return await work();
  } finally {
    for (const letGo of enders) letGo();
  }
}
