import { bodyKey, implementingBodies } from "../forms/bodies";
import type { Stage } from "../forms/stages";
import type { Receipt } from "./readReceipts";

/** Keys of the bodies whose file has come, by stage; a file that went out by policy is of all who write in it. */
export function receivedBodies(receipts: readonly Receipt[]): Map<Stage, Set<string>> {
  const byStage = new Map<Stage, Set<string>>();
  for (const { body, stage } of receipts) {
    const bodies = byStage.get(stage) ?? new Set<string>();
    byStage.set(stage, bodies);
    for (const name of implementingBodies(body)) bodies.add(bodyKey(name));
  }
  return byStage;
}
