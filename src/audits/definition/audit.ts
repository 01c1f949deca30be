import { z } from 'zod';
import { OFFENCE_GROUPS } from '../../law/offences/offence-groups.js';
import { ORDER_FAMILIES } from '../../law/orders/order-families.js';
import { BREAKDOWN_NAMES } from '../counting/breakdowns.js';
import { PART_NAMES } from '../counting/parts.js';
import { SELECTIONS } from '../judging/eligible.js';
import { UNIT_KINDS } from '../units/unit-kind.js';

const GROUP_NAMES = OFFENCE_GROUPS.map(({ name }) => name);
const FAMILY_NAMES = ORDER_FAMILIES.map(({ name }) => name);

const day = z.iso.date().describe('A day, YYYY-MM-DD.');
const group = z.enum(GROUP_NAMES);
const distinct = (names: readonly string[]) => new Set(names).size === names.length;

/** An audit file: a question about the courts as data (contract 3.1). Also published as `schemas/audit.schema.json`. */
export const auditSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*$/)
      .describe('The name the audit is run by: lower-case letters, digits and hyphens.'),
    version: z.string().min(1).default('1').describe('Raised by the author when the question changes.'),
    asks: z.string().trim().min(1).describe('The question in plain words, as a report prints it.'),
    unit: z.enum(UNIT_KINDS).describe('What is counted.'),
    eligible: z.enum(['sentenced']).describe('Who is in: sentenced here by magistrates.'),
    offences: z
      .array(group)
      .min(1)
      .refine(distinct, 'each offence group once')
      .describe('The offence groups asked about.'),
    compare: z
      .array(group)
      .refine(distinct, 'each offence group once')
      .default([])
      .describe('Offence groups printed beside them.'),
    orders: z
      .array(z.enum(FAMILY_NAMES))
      .min(1)
      .refine(distinct, 'each order family once')
      .describe('The order families counted.'),
    select: z.enum(SELECTIONS).default('any_convicted').describe('Which conviction brings a case in.'),
    only: z
      .array(z.enum(PART_NAMES))
      .refine(distinct, 'each part once')
      .default([])
      .describe('A part of the groups: only the units that are in each part named here.'),
    period: z
      .strictObject({ by: z.enum(['sentence_date']), from: day, to: day.optional() })
      .refine(({ from, to }) => to === undefined || from <= to, 'from on or before to')
      .describe('Both days included; without to, up to the day the audit is run.'),
    breakdowns: z.array(z.enum(BREAKDOWN_NAMES)).refine(distinct, 'each breakdown once').default([]),
    release: z
      .strictObject({
        smallest: z
          .int()
          .min(5)
          .describe('Five or more: a cell under this leaves the team only merged into a wider one.'),
      })
      .default({ smallest: 5 }),
  })
  .refine(({ offences, compare }) => !compare.some((name) => offences.includes(name)), {
    path: ['compare'],
    message: 'groups other than those in offences',
  });

export type Audit = z.infer<typeof auditSchema>;
