/** Phrases that mean the same on health forms: the first is replaced by the second, on both sides of a comparison. In order. */
const SAME: readonly (readonly [string, string])[] = [
  ["ko", "không"],
  ["0 có", "không có"],
  ["không bị", "không"],
  ["trẻ em", "trẻ"],
  ["em bé", "trẻ"],
  ["trẻ học đường", "học sinh"],
  ["cân nặng / t", "nhẹ cân"],
  ["cân / tuổi", "nhẹ cân"],
  ["cao / tuổi", "thấp còi"],
  ["cân / t", "nhẹ cân"],
  ["cao / t", "thấp còi"],
  ["cân nặng / tuổi", "nhẹ cân"],
  ["cân nặng theo tuổi", "nhẹ cân"],
  ["cân nặng tuổi", "nhẹ cân"],
  ["cân nặng t", "nhẹ cân"],
  ["chiều cao / t", "thấp còi"],
  ["chiều cao / tuổi", "thấp còi"],
  ["chiều cao theo tuổi", "thấp còi"],
  ["chiều cao tuổi", "thấp còi"],
  ["chiều cao t", "thấp còi"],
  ["thể nhẹ cân", "nhẹ cân"],
  ["thể thấp còi", "thấp còi"],
  ["phụ nữ có thai", "phụ nữ mang thai"],
  ["phụ nữ có bầu", "phụ nữ mang thai"],
  ["thai phụ", "phụ nữ mang thai"],
  ["bà mẹ mang thai", "phụ nữ mang thai"],
  ["chết", "tử vong"],
  ["phát triển dân số", "tăng dân số"],
  ["gia tăng dân số", "tăng dân số"],
  ["có thẻ bảo hiểm", "tham gia bảo hiểm"],
  ["có bảo hiểm", "tham gia bảo hiểm"],
  ["bảo hiểm y tế toàn dân", "dân số tham gia bảo hiểm y tế"],
  ["24 h", "24 giờ"],
  ["tử suất", "tỷ suất tử vong"],
  ["một vạn dân", "10000 dân"],
  ["1 vạn dân", "10000 dân"],
  ["vạn dân", "10000 dân"],
  ["người dân", "dân số"],
  ["nhân dân", "dân số"],
  ["trạm y tế", "trạm"],
  ["khám bệnh chữa bệnh", "khám chữa bệnh"],
  ["trung bình", "bình quân"],
  ["tuổi thọ bình quân", "tuổi thọ bình quân"],
  ["tiểu đường", "đái tháo đường"],
  ["cao huyết áp", "tăng huyết áp"],
  ["hút thuốc lá", "hút thuốc"],
  ["con thứ ba", "con thứ 3"],
  ["hộ gia đình", "hộ"],
  ["an toàn vệ sinh thực phẩm", "an toàn thực phẩm"],
  ["vệ sinh an toàn thực phẩm", "an toàn thực phẩm"],
  ["vệ sinh thực phẩm", "an toàn thực phẩm"],
  ["bộ tiêu chí", "tiêu chí"],
  ["vắc xin", "vaccine"],
  ["vacxin", "vaccine"],
  ["vắc-xin", "vaccine"],
  ["vit a", "vitamin-a"],
  ["vitamin a", "vitamin-a"],
  ["uống vitamin-a", "bổ sung vitamin-a"],
  ["cán bộ công chức viên chức", "cán bộ viên chức"],
  ["công chức viên chức", "cán bộ viên chức"],
  ["nhân viên y tế", "cán bộ y tế"],
  ["bé trai / 100 bé gái", "giới tính khi sinh"],
  ["nam / 100 nữ", "giới tính khi sinh"],
  ["trai / 100 gái", "giới tính khi sinh"],
  ["bé trai trên 100 bé gái", "giới tính khi sinh"],
];

const FIRST_WORDS = SAME.map(([from, to]) => ({ from: ` ${from} `, to: ` ${to} `, first: from.split(" ")[0] ?? "" }));

const TWICE = "giới tính khi sinh";

/** Words with synonyms and variants brought to one form. */
export function unifyPhrases(words: readonly string[]): string[] {
  let line = ` ${words.join(" ")} `;
  const present = new Set(words);
  for (const { from, to, first } of FIRST_WORDS) {
    if (!present.has(first) || !line.includes(from)) continue;
    line = line.replaceAll(from, to);
    for (const word of to.trim().split(" ")) present.add(word);
  }
  // The unit of measure repeats the name: "Tỷ số giới tính khi sinh (bé trai/100 bé gái)".
  const first = line.indexOf(TWICE);
  if (first >= 0) line = line.slice(0, first + TWICE.length) + line.slice(first + TWICE.length).replaceAll(` ${TWICE} `, " ");
  return line.trim().split(" ").filter((word) => word !== "");
}

const KIND_WORDS = /(?:^| )(?:tỷ lệ|tỷ suất|tỷ số|phần trăm|%|‰)(?= |$)/gu;

/** Without the words that only say what kind of number it is. */
export function withoutKind(words: readonly string[]): string[] {
  return words.join(" ").replace(KIND_WORDS, " ").split(" ").filter((word) => word !== "" && !/^[()<>≤≥/–-]$/u.test(word));
}
