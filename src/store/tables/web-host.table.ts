import type { Selectable } from 'kysely';

/** When a host of web sources may be asked again, whichever worker asks, and what its robots.txt says. */
export interface WebHostTable {
  /** With its port. */
  readonly host: string;
  readonly next_request: string;
  readonly robots: 'rules' | 'none' | 'unreachable' | null;
  readonly robots_text: string | null;
  readonly robots_at: string | null;
}

export type WebHostRow = Selectable<WebHostTable>;
