import { actionKinds, objectPathKinds } from "./protocol";
import type { Batch, WireAction } from "./protocol";

/** Whether a batch does nothing but let go of references, which the client does by itself. */
export function isCleanUp(batch: Batch): boolean {
  return batch.Actions.every((action) => letsGo(action, batch));
}

/** Whether an action only lets go of a reference, or names the workbook in order to do so. */
function letsGo(action: WireAction, batch: Batch): boolean {
  if (action.ActionType === actionKinds.method) return action.Name === "_RemoveReference";
  const path = batch.ObjectPaths[String(action.ObjectPathId)];
  return action.ActionType === actionKinds.instantiate && path?.ObjectPathType === objectPathKinds.root;
}
