import { actionKinds, objectPathKinds } from "../host/protocol";
import type { Batch, BatchResponse } from "../host/protocol";

/** Whether a batch speaks to one of Office's own services instead of the workbook. */
export function isServiceBatch(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === objectPathKinds.newObject,
  );
}

/** Methods of Office's services that do nothing here but must be answered. */
const knownMethods = new Set([
  "NotifyActionHandlerReady",
  "SetAppRuntimeState",
  "GetAppRuntimeState",
  "SetAppRuntimeStartState",
  "GetAppRuntimeStartState",
]);

/** Answers a batch for one of Office's services; unknown methods are refused. */
export function answerServiceBatch(batch: Batch): BatchResponse {
  const response: BatchResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    const method = action.ActionType === actionKinds.method ? (action.Name ?? "") : null;
    if (method !== null && !knownMethods.has(method)) {
      response.Error = {
        Code: "NotImplemented",
        Message: `The workbench does not implement ${method}.`,
        Location: method,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      return response;
    }
    response.Results.push({ ActionId: action.Id, Value: method === null ? {} : null });
  }
  return response;
}

/** Whether the page says that its ribbon functions can be called. */
export function isActionHandlerReady(batch: Batch): boolean {
  return batch.Actions.some(({ Name }) => Name === "NotifyActionHandlerReady");
}
