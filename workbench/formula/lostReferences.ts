const lostReference =
  /"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:#REF!)+[$\p{L}\p{N}_.:]*/gu;

/**
 * A formula in which a reference whose sheet or cells were deleted is the error alone, which is what Excel makes of it:
 * `=SUM(#REF!$A$1:$B$2)`, `='1 情報'!#REF!` → `=SUM(#REF!)`, `=#REF!`. Texts stay.
 */
export function withoutLostReferences(formula: string): string {
  if (!formula.includes("#REF!")) return formula;
  return formula.replace(lostReference, (part) => (part.startsWith('"') ? part : "#REF!"));
}
