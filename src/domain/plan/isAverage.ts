import type { Indicator } from "./Plan";

/** The figure is an average by its own name (ngày điều trị bình quân, tuổi thọ trung bình): it neither adds up nor is it a count. */
export function isAverage({ name, unit }: Pick<Indicator, "name" | "unit">): boolean {
  return /bình quân|trung bình|tuổi thọ/iu.test(name.normalize("NFC")) || /^tuổi/iu.test(unit.normalize("NFC").trim());
}
