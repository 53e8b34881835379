/** The command line cannot be understood, or names a file that cannot be used. One line for stderr. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
