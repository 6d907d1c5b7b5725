import { HostError } from "../app/HostError";
import type { Job } from "./Job";
import type { Sync } from "./runExcel";

/** Excel on the web refuses requests over 5 MB; one is sent at about this much. */
const REQUEST_BYTES = 3_500_000;

/**
 * Sends groups of jobs in as few requests as their size allows. A group stays in one request where it fits, so that an
 * interruption finds the sheet it writes as it was or as it shall be. What Excel finds too large is halved and sent again.
 */
export async function sendJobs(groups: readonly (readonly Job[])[], sync: Sync, onRequest: (sent: number, of: number) => void): Promise<void> {
  const requests = requestsOf(groups, REQUEST_BYTES);
  for (const [index, jobs] of requests.entries()) {
    onRequest(index, requests.length);
    await send(jobs, sync);
  }
}

export function requestsOf(groups: readonly (readonly Job[])[], limit: number): readonly (readonly Job[])[] {
  const requests: Job[][] = [];
  let current: Job[] = [];
  let size = 0;
  const makeRoomFor = (bytes: number): void => {
    if (current.length === 0 || size + bytes <= limit) return;
    requests.push(current);
    current = [];
    size = 0;
  };
  for (const group of groups) {
    makeRoomFor(group.reduce((sum, { bytes }) => sum + bytes, 0));
    for (const job of group) {
      makeRoomFor(job.bytes);
      current.push(job);
      size += job.bytes;
    }
  }
  if (current.length > 0) requests.push(current);
  return requests;
}

async function send(jobs: readonly Job[], sync: Sync): Promise<void> {
  for (const { queue } of jobs) queue();
  try {
    await sync();
  } catch (error) {
    if (!(error instanceof HostError && error.code === "payload-too-large") || jobs.length < 2) throw error;
    const middle = Math.ceil(jobs.length / 2);
    await send(jobs.slice(0, middle), sync);
    await send(jobs.slice(middle), sync);
  }
}
