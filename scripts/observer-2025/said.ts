/** One line of a decision, in the words of both systems the courts use, and in the older words of one of them. */
export interface Said {
  /** CJS result code; absent where the courts' systems give none. */
  readonly code?: string;
  readonly shortCode?: string;
  readonly label: string;
  /** What follows the label in Common Platform; empty where the label is all. */
  readonly body: string;
  /** Common Platform's words before 2022: the label, then prompts and their values. */
  readonly prompts?: readonly string[];
  /** What Libra says. */
  readonly libra: string;
  readonly qualifiers?: readonly string[];
  readonly level: 'offence' | 'case' | 'defendant';
  readonly category: 'FINAL' | 'ANCILLARY' | 'INTERMEDIARY';
  readonly convicts: boolean;
  readonly money?: boolean;
  readonly adjourns?: boolean;
  readonly nextDate?: string;
  /** In a later account of the hearing: this line was taken out. */
  readonly deleted?: boolean;
  readonly amended?: boolean;
}

export type Dialect = 'common_platform' | 'common_platform_prompts' | 'common_platform_on_one_line' | 'libra';

/** The line as one string, the way this system prints it. */
export function wordsOf(said: Said, dialect: Dialect): string {
  const head = said.shortCode === undefined ? said.label : `${said.shortCode} - ${said.label}`;
  switch (dialect) {
    case 'libra':
      return said.libra;
    case 'common_platform_prompts':
      return said.prompts === undefined ? joined(head, said.body, '\n') : [said.label, ...said.prompts].join('\n');
    case 'common_platform_on_one_line':
      return joined(head, said.body, ' ');
    case 'common_platform':
      return joined(head, said.body, '\n');
  }
}

function joined(head: string, body: string, between: string): string {
  return body === '' ? head : `${head}${between}${body}`;
}
