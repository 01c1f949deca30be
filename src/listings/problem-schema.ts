import { z } from 'zod';
import type { Place } from '../place.js';

const position = z.int().min(0);

/** Where in a document something stands. */
export const placeSchema = z.union([
  z.strictObject({ pointer: z.string().describe('JSON pointer, RFC 6901') }),
  z.strictObject({ path: z.string().describe('XML element path'), line: position }),
  z.strictObject({ line: position.describe('1 is the first'), column: z.exactOptional(z.string()) }),
  z.strictObject({ page: position.describe('1 is the first'), x: z.number(), y: z.number() }),
  z.strictObject({ start: position.describe('UTF-16 offset'), end: position }),
]) satisfies z.ZodType<Place>;

/** A problem as it is told; no name, address or words of a result are in its message. */
export const problemSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  at: z.exactOptional(placeSchema),
});
