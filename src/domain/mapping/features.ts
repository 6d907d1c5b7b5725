/** Words that occur in nearly every header and say little about which measure it is. */
const WEAK = new Set(
  ("được các của và ở tại trên dưới cho có là đạt trong theo địa bàn từ đến với thuộc về do cử đã số người em loại những mỗi bị tính " +
    "tổng cộng lượt ca vụ / - – < > ≤ ≥ % ‰ ( ) năm tháng quý kỳ huyện tỉnh thành phố xã phường thị trấn phố toàn chung tỷ lệ suất đơn vị ngành khi để " +
    "thực hiện kế hoạch chỉ tiêu kết quả lũy kế hợp báo cáo đầu cuối bao phủ độ mức bình quân").split(" "),
);

/** How much a word counts before its rarity: guards decide about ages, so an age itself is moderate evidence. */
export function baseWeight(word: string): number {
  if (/^\d/u.test(word)) return 0.25;
  if (WEAK.has(word)) return 0.12;
  if (word === "trẻ" || word === "dân" || word === "phụ" || word === "nữ" || word === "tế" || word === "y") return 0.5;
  return 1;
}

/** How rare each word and each pair of neighbours is over the plan and the workbook. */
export interface Rarity {
  of(feature: string): number;
}

/** Inverse document frequency; `documents` are the words of each distinct name and header. */
export function rarityOf(documents: readonly (readonly string[])[]): Rarity {
  const seen = new Map<string, number>();
  for (const words of documents) {
    for (const feature of new Set([...words, ...pairsOf(words)])) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  const total = documents.length + 1;
  return { of: (feature) => Math.log(1 + total / (0.5 + (seen.get(feature) ?? 0))) };
}

function pairsOf(words: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < words.length; i += 1) pairs.push(`${words[i]} ${words[i + 1]}`);
  return pairs;
}

/** A text as weighted features, ready to be compared with many others. */
export interface Features {
  readonly words: readonly string[];
  /** Distinct words and their weights. */
  readonly singles: ReadonlyMap<string, number>;
  /** The same as a list, in the order of the text. */
  readonly list: readonly (readonly [word: string, weight: number])[];
  /** Weights of distinct pairs of neighbours; the key is `one two`. */
  readonly pairs: ReadonlyMap<string, number>;
  /** The same, by places in `list`. */
  readonly neighbours: readonly WeightedPair[];
  readonly total: number;
}

interface WeightedPair {
  readonly one: number;
  readonly two: number;
  readonly weight: number;
}

/** Pairs count half: they reward order without doubling what the words say. */
const PAIR_SHARE = 0.5;

/** `emphasis` scales single words, e.g. those of the population down. */
export function featuresOf(words: readonly string[], rarity: Rarity, emphasis: (word: string) => number = () => 1): Features {
  const singles = new Map<string, number>();
  const list: [string, number][] = [];
  const places = new Map<string, number>();
  for (const word of words) {
    if (places.has(word)) continue;
    const weight = baseWeight(word) * emphasis(word) * rarity.of(word);
    places.set(word, list.length);
    list.push([word, weight]);
    singles.set(word, weight);
  }
  const pairs = new Map<string, number>();
  const neighbours: WeightedPair[] = [];
  for (let i = 0; i + 1 < words.length; i += 1) {
    const [one = "", two = ""] = [words[i], words[i + 1]];
    const key = `${one} ${two}`;
    if (pairs.has(key)) continue;
    const weight = Math.min(baseWeight(one) * emphasis(one), baseWeight(two) * emphasis(two)) * PAIR_SHARE * rarity.of(key);
    pairs.set(key, weight);
    neighbours.push({ one: places.get(one) ?? 0, two: places.get(two) ?? 0, weight });
  }
  let total = 0;
  for (const [, weight] of list) total += weight;
  for (const { weight } of neighbours) total += weight;
  return { words, singles, list, pairs, neighbours, total };
}
