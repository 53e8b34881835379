import { bodyKey } from "../forms/bodies";
import type { Evaluation } from "../forms/evaluation/evaluation";
import { handOutShares } from "../handOut/handOutShares";

/** Bodies that are to write and whose file has not come. `received`: keys of those whose file has. */
export const awaitedBodies = (evaluation: Evaluation, received: ReadonlySet<string> = new Set()): string[] =>
  handOutShares(evaluation, "body").flatMap(({ body, parts }) =>
    parts.some(({ typed }) => typed.size > 0) && !received.has(bodyKey(body)) ? [body] : [],
  );
