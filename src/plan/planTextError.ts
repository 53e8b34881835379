/** Why bytes cannot be read as the text of a plan. */
export type PlanTextErrorCode = "emptyText" | "binaryText";

/** The bytes hold no text: nothing but white space, or something that is not text at all. */
export class PlanTextError extends Error {
  constructor(readonly code: PlanTextErrorCode) {
    super(code);
    this.name = "PlanTextError";
  }
}
