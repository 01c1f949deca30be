import { z } from 'zod';

/** What the schemas of findings, gaps, releases and coverage are made of. Answers are read, never changed. */
export const day = z.iso.date();
export const count = z.int().min(0);
export const share = z.number().min(0).max(1);
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
/** The two ends of an interval or of bounds. */
export const limits = { low: share, high: share };
/** Null where nothing was observed. */
export const interval = <Method extends string>(method: Method) =>
  z.strictObject({ method: z.literal(method), level: share, ...limits }).nullable();
/** A day on which the law or its guidance changed. */
export const lawChange = z.strictObject({
  date: day,
  when: z
    .string()
    .optional()
    .describe(
      'where the day is not known: when it was, as far as is known; date is then the first day it may have been',
    ),
  what: z.string(),
  source: z.string(),
  verified: z.boolean().describe('false where the day or the text has not been read at its source'),
});
