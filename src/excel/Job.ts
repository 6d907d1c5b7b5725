/** Actions that belong together. `queue` may be called again when the request it went with was refused for its size. */
export interface Job {
  /** About what it adds to a request, in bytes of JSON. */
  readonly bytes: number;
  readonly queue: () => void;
}

/** Items in one job; few enough that half a request is still worth sending, enough that jobs cost nothing. */
const ITEMS = 100;

/** Jobs of a hundred items each. */
export function jobsOf<T>(items: readonly T[], bytesOf: (item: T) => number, queue: (item: T) => void): readonly Job[] {
  const jobs: Job[] = [];
  for (let first = 0; first < items.length; first += ITEMS) {
    const some = items.slice(first, first + ITEMS);
    jobs.push({ bytes: some.reduce((sum, item) => sum + bytesOf(item), 0), queue: () => some.forEach(queue) });
  }
  return jobs;
}
