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
