import { findingAt, type PublicationCheck } from "./publicationCheck";
import { planCell } from "./planCell";

/** 武蔵野市, 東京都; not the 市 of 市民 and 都市. */
const regionName =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,7}(?:(?<!都)市(?![民場街内外政立況販部町])|[区町村](?![民分内会域長立役政間])|(?<![一二三四五六七八九十])[都道府県](?![市路立民庁内外政会]))/u;

/** Rule 1-12: the table says whose it is. */
export const checkRegion: PublicationCheck = (material) => {
  const { title } = material.evaluation.plan;
  if (regionName.test(title)) return [];
  return [findingAt(planCell(material, "title"), { code: "regionMissing", rule: "1-12", title })];
};
