/** The only source of the current day; tests and the command line pin it. */
export interface Clock {
  /** Local calendar day, `YYYY-MM-DD`. */
  today(): string;
  /** `YYYY-MM-DD HH:MM`, local, for "read at" stamps. */
  now(): string;
}
