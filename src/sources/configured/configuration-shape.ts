import { z } from 'zod';
import { sourceShape } from './source-shape.js';

/** What `ordergap.yaml` may say. */
export const configurationShape = z.strictObject({
  db: z.string().min(1).optional().describe('The database: a SQLite file path'),
  redis: z.string().min(1).optional().describe('Where Redis is, for those who run workers'),
  arrivals: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The private folder that what was fetched from the web waits in until it is stored; beside the database unless said',
    ),
  sources: z
    .array(sourceShape)
    .default([])
    .superRefine((all, context) => {
      const names = all.map(({ name }) => name);
      const at = names.findIndex((name, place) => names.indexOf(name) < place);
      if (at >= 0)
        context.addIssue({ code: 'custom', path: [at, 'name'], message: 'another name: two sources have this one' });
    }),
});

export type ConfigurationFile = z.infer<typeof configurationShape>;
