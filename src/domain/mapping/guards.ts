import { countedConflict, countedWords } from "./countedWords";
import { remembered } from "../text/remembered";
import { isAgeToken, sameAge, type AgeToken } from "./ageGroups";

/**
 * Things that must never be taken for one another (vietnam-health.md §7.3, issue 5): within one dimension, a header
 * and an indicator that both say something, and say nothing in common, are never matched, however alike the rest.
 */
const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  malnutrition: {
    underweight: ["nhẹ cân"],
    stunting: ["thấp còi"],
    wasting: ["gầy còm", "cân nặng chiều cao", "cân nặng theo chiều cao", "cấp tính nặng"],
    overweight: ["thừa cân", "béo phì"],
  },
  population: {
    child: ["trẻ", "học sinh", "bé"],
    pregnant: ["mang thai", "có thai"],
    mother: ["bà mẹ", "tử vong mẹ", "sản phụ", "phụ-nữ đẻ"],
    elderly: ["người cao tuổi", "người già"],
    household: ["hộ"],
    newborn: ["sơ sinh"],
  },
  sex: { male: ["nam", "trai", "nam giới"], female: ["nữ", "gái", "nữ giới"] },
  micronutrient: {
    anaemia: ["thiếu máu"],
    zinc: ["kẽm"],
    iron: ["viên sắt", "sắt"],
    vitaminA: ["vitamin-a"],
    vitaminK: ["vitamin k", "vitamin k1"],
    vitaminD: ["vitamin d"],
    iodine: ["i ốt", "iốt"],
    multi: ["đa vi chất"],
  },
  disease: {
    diabetes: ["đái tháo đường"],
    hypertension: ["tăng huyết áp"],
    tuberculosis: ["lao"],
    malaria: ["sốt rét"],
    dengue: ["sốt xuất huyết"],
    handFootMouth: ["tay chân miệng"],
    hiv: ["hiv", "aids"],
    covid: ["covid"],
    mental: ["tâm thần", "trầm cảm", "động kinh"],
    copd: ["phổi tắc nghẽn"],
    asthma: ["hen phế quản"],
    cancer: ["ung thư"],
    measles: ["sởi"],
    rabies: ["bệnh dại", "phòng dại"],
    hepatitis: ["viêm gan"],
    tetanus: ["uốn ván"],
    foodPoisoning: ["ngộ độc"],
    leprosy: ["bệnh phong"],
    goitre: ["bướu cổ"],
  },
  place: {
    commune: ["xã", "phường", "thị trấn"],
    school: ["trường"],
    hospital: ["bệnh viện"],
    village: ["thôn", "thôn bản", "ấp"],
  },
  event: { illness: ["mắc", "số mắc", "ca mắc"], death: ["tử vong"], birth: ["sinh con", "trẻ đẻ"] },
  staff: {
    doctor: ["bác sỹ"],
    assistantDoctor: ["y sỹ"],
    nurse: ["điều dưỡng"],
    pharmacist: ["dược sỹ"],
    midwife: ["hộ sinh", "cô đỡ"],
  },
};

const DIMENSION_LIST = Object.entries(DIMENSIONS).map(([dimension, values]) => ({
  dimension,
  values: Object.entries(values).map(([value, phrases]) => ({ value, phrases: phrases.map((phrase) => ` ${phrase} `) })),
}));

/** What a text says in each dimension; a dimension it is silent about is absent. */
export interface Guards {
  readonly ages: readonly AgeToken[];
  readonly said: ReadonlyMap<string, ReadonlySet<string>>;
  readonly counted: ReadonlyMap<string, ReadonlySet<string>>;
  readonly negated: boolean;
}

export function guardsOf(words: readonly string[]): Guards {
  return guardsOfLine(words.join(" "));
}

const guardsOfLine = remembered(10_000, readGuards);

function readGuards(text: string): Guards {
  const words = text.split(" ");
  const ages = words.filter(isAgeToken);
  const line = ` ${words.join(" ").replaceAll("phụ nữ", "phụ-nữ").replaceAll("việt nam", "việt-nam").replaceAll("lao động", "lao-động").replaceAll("xã hội", "xã-hội").replaceAll("trường hợp", "trường-hợp").replaceAll("môi trường", "môi-trường")} `.replaceAll(" / ", " ");
  const said = new Map<string, Set<string>>();
  for (const { dimension, values } of DIMENSION_LIST) {
    for (const { value, phrases } of values) {
      if (phrases.some((phrase) => line.includes(phrase))) said.set(dimension, (said.get(dimension) ?? new Set()).add(value));
    }
  }
  return { ages, said, counted: countedWords(words), negated: words.includes("không") };
}

/** The dimension in which the two contradict each other; null when nothing forbids a match. */
export function conflictOf(header: Guards, indicator: Guards): string | null {
  if (header.ages.length > 0 && indicator.ages.length > 0 && !header.ages.some((a) => indicator.ages.some((b) => sameAge(a, b)))) return "age";
  const counted = countedConflict(header.counted, indicator.counted);
  if (counted !== null) return counted;
  for (const [dimension, values] of header.said) {
    const others = indicator.said.get(dimension);
    if (others === undefined) continue;
    let common = false;
    for (const value of values) if (others.has(value)) common = true;
    if (!common) return dimension;
  }
  return null;
}

/** Where something is counted may go without saying: the sheet is about communes. */
const WHERE = "place";

/** A header that leaves these out speaks of something wider: deaths, not deaths of dengue. */
const TELLING = ["staff", "disease", "micronutrient", "malnutrition"];

/** Dimensions in which only one of the two says something: weaker evidence, not a contradiction. `matters`: what the indicator is about is left out. */
export function silences(header: Guards, indicator: Guards): { readonly headerOnly: number; readonly indicatorOnly: number; readonly matters: boolean } {
  let headerOnly = header.ages.length > 0 && indicator.ages.length === 0 ? 1 : 0;
  let indicatorOnly = indicator.ages.length > 0 && header.ages.length === 0 ? 1 : 0;
  for (const dimension of header.said.keys()) if (dimension !== WHERE && !indicator.said.has(dimension)) headerOnly += 1;
  for (const dimension of indicator.said.keys()) if (dimension !== WHERE && !header.said.has(dimension)) indicatorOnly += 1;
  const matters = TELLING.some((dimension) => indicator.said.has(dimension) && !header.said.has(dimension)) || (indicator.said.get("event")?.has("death") === true && !header.said.has("event"));
  return { headerOnly, indicatorOnly, matters };
}
