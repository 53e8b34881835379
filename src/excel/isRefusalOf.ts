/**
 * Whether Excel refused a member of the API.
 * @param member or what its name begins with: `Worksheet.getRanges`, `WorksheetFreezePanes.`
 * @param code Excel's own; `null` for any
 */
export function isRefusalOf(member: string, code: string | null, error: unknown): boolean {
  const failure: unknown = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const refusal = failure as { code?: string; debugInfo?: { errorLocation?: string } };
  const isThere = refusal.debugInfo?.errorLocation?.startsWith(member) === true;
  return isThere && (code === null || refusal.code === code);
}
