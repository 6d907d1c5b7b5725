/**
 * From this confidence on a match is used; below it is a question to the user (DESIGN D6: a false match is worse than a
 * missing one). Calibrated on the set of `npm run accuracy -- mapping`.
 */
export const ACCEPT = 0.55;

/** Below this a find is not even shown as a candidate. */
export const MENTION = 0.3;
