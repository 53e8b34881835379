/** Kana with their marks apart, as Macs write them. */
const apart = /[\u3041-\u30ff][\u3099\u309a]/g;
/** Radicals that stand for the kanji itself, as some PDFs give them: those of Kangxi, and the two others that Unicode folds. */
const radical = /[\u2e9f\u2ef3\u2f00-\u2fd5]/g;
const anyOfThem = /[\u3099\u309a\u2e9f\u2ef3\u2f00-\u2fd5]/;

/** A text with kana and their marks as one character, and kanji for the radicals that Unicode takes for them. Nothing else is folded. */
export function mendText(text: string): string {
  if (!anyOfThem.test(text)) return text;
  return text
    .replace(apart, (pair) => pair.normalize("NFC"))
    .replace(radical, (character) => character.normalize("NFKC"));
}
