/** Where nothing is configured: as HMCTS asks, while a case is live or six months after the verdict. */
export const USUAL_TERMS = { retentionDays: 183, keepKeys: true } as const;
