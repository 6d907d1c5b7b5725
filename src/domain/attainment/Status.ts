/** Closed list of judgements (DESIGN §4). `missed` is after the deadline, `behind` and `on-track` before it. */
export const STATUSES = ["exceeded", "met", "near", "on-track", "behind", "missed", "no-data", "not-assessed"] as const;

export type Status = (typeof STATUSES)[number];
