import { chunksOf, halvesOf } from "../../src/excel/readChunks";
import { requestsOf } from "../../src/excel/sendJobs";

const job = (bytes: number): { bytes: number; queue: () => void } => ({ bytes, queue: () => undefined });

test("jobs of one sheet stay in one request where they fit, and are parted where they do not", () => {
  const sizes = (groups: number[][]): number[][] => requestsOf(groups.map((group) => group.map(job)), 100).map((request) => request.map(({ bytes }) => bytes));
  expect(sizes([[30, 30], [20], [30, 40]])).toEqual([[30, 30, 20], [30, 40]]);
  expect(sizes([[10], [60, 60, 60]])).toEqual([[10], [60], [60], [60]]);
  expect(sizes([[300], [1]])).toEqual([[300], [1]]);
  expect(sizes([[], []])).toEqual([]);
});

test("rows of all sheets are asked for once, in order, within the limit", () => {
  const sizes = [{ rows: 10, columns: 4, bytesPerRow: 4 }, { rows: 0, columns: 0, bytesPerRow: 0 }, { rows: 3, columns: 400, bytesPerRow: 0 }];
  const requests = chunksOf(sizes, 500);
  expect(requests.flat().filter(({ sheet }) => sheet === 0).reduce((sum, { count }) => sum + count, 0)).toBe(10);
  expect(requests.flat().filter(({ sheet }) => sheet === 2).map(({ first, count }) => [first, count])).toEqual([[0, 1], [1, 1], [2, 1]]);
  expect(requests[0]).toEqual([{ sheet: 0, first: 0, count: 5 }]);
});

test("a request is halved down to one row", () => {
  expect(halvesOf([{ sheet: 0, first: 0, count: 5 }])).toEqual([[{ sheet: 0, first: 0, count: 3 }], [{ sheet: 0, first: 3, count: 2 }]]);
  expect(halvesOf([{ sheet: 0, first: 4, count: 1 }, { sheet: 1, first: 0, count: 9 }])).toEqual([[{ sheet: 0, first: 4, count: 1 }], [{ sheet: 1, first: 0, count: 9 }]]);
  expect(halvesOf([{ sheet: 0, first: 4, count: 1 }])).toBeNull();
});
