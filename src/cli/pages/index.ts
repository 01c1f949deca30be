import { auditPage } from './audit-page.js';
import { casePage } from './case-page.js';
import { coveragePage } from './coverage-page.js';
import { frontPage } from './front-page.js';
import type { MakePage } from './page.js';
import { quarantinePage } from './quarantine-page.js';

/** Every page by its path; what stands in the group is what the path names. */
export const PAGES: readonly (readonly [path: RegExp, make: MakePage])[] = [
  [/^\/$/, frontPage],
  [/^\/audit$/, auditPage],
  [/^\/case(?:\/([^/]+))?$/, casePage],
  [/^\/coverage$/, coveragePage],
  [/^\/quarantine$/, quarantinePage],
];
