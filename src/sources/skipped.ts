/** What is passed over without being opened, and why: counted and told, never dropped in silence. */
export const SKIPPED = {
  hidden_file: 'hidden files',
  system_file: 'files that file managers leave in folders (Thumbs.db, desktop.ini)',
  half_written_file: 'files still being written',
  link: 'links, which are not followed (name the file or folder they lead to)',
  file_gone: 'files gone since their folder was listed',
  special_file: 'files that hold no bytes of their own (pipes, sockets, devices)',
  not_mail: 'files in a folder of e-mails that are none',
  mail_text: 'texts of e-mails beside their attachments',
  mail_picture: 'pictures inside the text of e-mails',
  mail_signature: 'signatures of e-mails',
  own_file: 'ordergap’s own files (its database and what belongs to it)',
  page_resource: 'styles, pictures and fonts of saved web pages',
} as const;

export type SkipReason = keyof typeof SKIPPED;

/** Told of everything passed over. */
export type OnSkip = (reason: SkipReason) => void;

/** Names of files still being written: by browsers, editors, mail and copy programs. */
const PARTIAL = /(?:\.(?:part|partial|crdownload|download|tmp|temp|swp|filepart)|~)$|^~\$/i;

/** What Windows leaves in folders, and in archives made of them, under these names alone. */
const OF_SYSTEM = /^(?:thumbs\.db|ehthumbs(?:_vista)?\.db|desktop\.ini)$/i;

/** Why a file found under this name, in a folder or an archive, is passed over; undefined where it is read. */
export function reasonToSkip(name: string): SkipReason | undefined {
  if (name.startsWith('.')) return 'hidden_file';
  if (OF_SYSTEM.test(name)) return 'system_file';
  return PARTIAL.test(name) ? 'half_written_file' : undefined;
}
