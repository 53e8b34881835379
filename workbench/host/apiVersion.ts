/** Whether requirement set `declared` (such as "1.9") holds what came with `since`; "1.10" is newer than "1.9". */
export function includesVersion(declared: string, since: string): boolean {
  const [declaredMajor = 0, declaredMinor = 0] = declared.split(".").map(Number);
  const [major = 0, minor = 0] = since.split(".").map(Number);
  return declaredMajor > major || (declaredMajor === major && declaredMinor >= minor);
}
