import type {} from "../hostObject";
import { method } from "../hostType";
import type { Member } from "../hostType";

/** Events of all the sheets together: how the client registers them, and the API's name and set. Each is raised (`browserHost/eventEntries`). */
export const collectionEvents = [
  { wire: "DataChangedEvent", name: "onChanged", since: "1.9" },
  { wire: "SelectionChangedEvent", name: "onSelectionChanged", since: "1.9" },
  { wire: "AddedEvent", name: "onAdded", since: "1.7" },
  { wire: "DeletedEvent", name: "onDeleted", since: "1.7" },
] as const;

/** The members that register and unregister them; any other event is refused. */
export const eventMembers = <T>(): Record<string, Member<T>> =>
  Object.fromEntries(
    collectionEvents.flatMap(({ wire, since }) => [
      [`_Register${wire}`, method<T>(since, () => null)],
      [`_Unregister${wire}`, method<T>(since, () => null)],
    ]),
  );
