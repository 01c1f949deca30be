/** What an archive or e-mail can be at most; what is over it is quarantined unread. Bytes; levels. */
export const CONTAINER_LIMITS = {
  /** Everything inside one file that was given, folders and archives inside it included. */
  entries: 10_000,
  /** One entry, unpacked. */
  entryBytes: 200 * 1024 * 1024,
  /** Unpacked bytes for each packed one. Court XML and CSV reach about 40. */
  ratio: 100,
  /** So little is no bomb, however well it packs: a short register of like lines may. */
  harmlessBytes: 1024 * 1024,
  /** One e-mail, which is held in memory. Mail servers refuse half of it. */
  mailBytes: 64 * 1024 * 1024,
  /** An archive in an e-mail, an e-mail in an archive; nothing deeper. */
  depth: 2,
} as const;
