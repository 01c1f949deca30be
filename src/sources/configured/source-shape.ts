import { resolve, sep } from 'node:path';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { hostAndPort } from '../host-and-port.js';
import { CONTAINER_LIMITS } from '../limits.js';
import { spanOfTime } from './span-of-time.js';
import { USUAL_TERMS } from './usual-terms.js';

const words = z.string().trim().min(1, 'a few words');
const DAY = 86_400;
const often = (least: number) => spanOfTime({ least, most: 31 * DAY });

/** A folder that other programs put documents into. Paths count from the folder of `ordergap.yaml`. */
const folderShape = z
  .strictObject({
    path: words,
    every: often(1).default(60).describe('From one look to the next'),
    settle: spanOfTime({ least: 0, most: DAY })
      .default(10)
      .describe('For so long size and times of a file have to stay as they are before it is taken'),
    /** What becomes of a file once what it holds is stored: it stays, or it is moved into this folder. */
    after: z
      .union([z.literal('leave'), z.strictObject({ 'move-to': words })], { error: 'leave, or move-to: FOLDER' })
      .default('leave'),
  })
  .superRefine(({ path, after }, context) => {
    if (after === 'leave' || !`${resolve(path)}${sep}`.startsWith(`${resolve(after['move-to'])}${sep}`)) return;
    context.addIssue({
      code: 'custom',
      path: ['after', 'move-to'],
      message: 'another folder than the one that is watched',
    });
  });

/** A folder of e-mails: `.eml` files, or a Maildir. */
const mailShape = z.strictObject({
  folder: words,
  every: often(1).default(60),
  settle: spanOfTime({ least: 0, most: DAY }).default(10).describe('Of `.eml` files; a Maildir delivers whole'),
});

const host = words.refine(
  (one) => hostAndPort(one) !== undefined,
  'a host, as lists.example.org or lists.example.org:8443',
);

const ownAddress = words.refine(
  (one) => ipaddr.isValid(hostAndPort(one)?.host ?? ''),
  'the address of a machine, as 10.0.0.5:443 or [fd00::5]:443',
);

const webAddress = words.refine(
  (one) => URL.canParse(one) && /^https?:$/.test(new URL(one).protocol) && !/^[^/]+\/\/[^/?#]*@/.test(one),
  'a web address that begins with https://, without name and password',
);

const webShape = z
  .strictObject({
    addresses: z.array(webAddress).min(1, 'at least one web address').max(1_000, 'at most 1,000 addresses a source'),
    /** How to reach you, told to every site that is asked: an e-mail address or a web address. */
    contact: words.regex(
      /^(?:[^\s@()]+@[^\s@()]+|https?:\/\/[^\s()]+)$/,
      'your e-mail address or a web address about you',
    ),
    every: often(60).default(3_600),
    allow: z
      .array(host)
      .optional()
      .describe('Hosts that may be asked, redirects included; without it those of the addresses'),
    pause: spanOfTime({ least: 0, most: DAY }).default(5).describe('Of one host, between two requests'),
    /** Of one document, bytes as sent and as unpacked. */
    most: z
      .number()
      .int()
      .min(1)
      .max(CONTAINER_LIMITS.entryBytes, 'at most 200 MB')
      .default(CONTAINER_LIMITS.entryBytes),
    timeout: spanOfTime({ least: 1, most: 3_600 }).default(120).describe('How long one request may take'),
    accept: z
      .array(words)
      .min(1)
      .optional()
      .describe('The formats expected (ordergap formats); a document of another goes to quarantine'),
    links: words
      .optional()
      .describe(
        'The addresses are index pages: what they link to under such an address is fetched; `*` stands for part of it',
      ),
    insecure: z.boolean().default(false).describe('Whether http:// addresses may be asked'),
    allow_private: z
      .array(ownAddress)
      .default([])
      .describe('Addresses of your own network that may be connected to, as 10.0.0.5:443'),
  })
  .superRefine((web, context) => {
    web.addresses.forEach((address, at) => {
      if (web.insecure || !URL.canParse(address) || new URL(address).protocol === 'https:') return;
      context.addIssue({
        code: 'custom',
        path: ['addresses', at],
        message: 'https:// (or, where a site has none, insecure: true)',
      });
    });
  });

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A source of documents as `ordergap.yaml` describes it: the terms its personal data is kept on, and how what is new comes. */
export const sourceShape = z
  .strictObject({
    name: words,
    /** Folders, or patterns of paths with `*` and `**`; without it, only what is ingested with `--source NAME`. */
    match: z
      .union([words, z.array(words)], { error: 'a path or a list of paths' })
      .transform((match) => [match].flat())
      .default([]),
    licence: words,
    purpose: words,
    /** After the hearing. */
    retention_days: z
      .number()
      .int('whole days')
      .min(0, 'no less than 0 days')
      .max(36_500)
      .default(USUAL_TERMS.retentionDays),
    keep_keys: z
      .boolean()
      .default(USUAL_TERMS.keepKeys)
      .describe('Whether keyed hashes of people may be kept when their names are erased'),
    folder: folderShape.optional(),
    mail: mailShape.optional(),
    web: webShape.optional(),
    expected_days: z
      .array(z.enum(DAYS))
      .default([])
      .describe('Days of the week on which something should come; bank holidays of England and Wales are none of them'),
  })
  .superRefine((source, context) => {
    const ways = WAYS.filter((way) => source[way] !== undefined);
    const [, second] = ways;
    if (second !== undefined)
      context.addIssue({ code: 'custom', path: [second], message: `one way to arrive: ${ways.join(' or ')}` });
    if (ways.length === 0 && source.expected_days.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['expected_days'],
        message: 'folder, mail or web beside it: nothing else comes by itself',
      });
  });

const WAYS = ['folder', 'mail', 'web'] as const;

export type ConfiguredSource = z.infer<typeof sourceShape>;
export type Weekday = (typeof DAYS)[number];
export type FolderTerms = z.infer<typeof folderShape>;
export type MailTerms = z.infer<typeof mailShape>;
export type WebTerms = z.infer<typeof webShape>;

/** Where its documents come from by themselves; undefined where they are given by hand. */
export function wayOf({ folder, mail, web }: ConfiguredSource) {
  if (folder) return { kind: 'folder', ...folder } as const;
  if (mail) return { kind: 'mail', ...mail } as const;
  return web && ({ kind: 'web', ...web } as const);
}

export type Way = NonNullable<ReturnType<typeof wayOf>>;
