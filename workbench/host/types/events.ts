import type {} from "../hostObject";
import { method } from "../hostType";
import type { Member } from "../hostType";
import type { Session } from "../session";

/** Events of a sheet: how the client registers them, and the API's name and set. */
const sheetEvents = [
  { wire: "DataChangedEvent", name: "onChanged", since: "1.7" },
  { wire: "ActivatedEvent", name: "onActivated", since: "1.7" },
  { wire: "DeactivatedEvent", name: "onDeactivated", since: "1.7" },
  { wire: "SelectionChangedEvent", name: "onSelectionChanged", since: "1.7" },
  { wire: "CalculatedEvent", name: "onCalculated", since: "1.8" },
  { wire: "FormatChangedEvent", name: "onFormatChanged", since: "1.9" },
  { wire: "RowSortedEvent", name: "onRowSorted", since: "1.10" },
  { wire: "ColumnSortedEvent", name: "onColumnSorted", since: "1.10" },
  { wire: "SingleClickedEvent", name: "onSingleClicked", since: "1.10" },
  { wire: "RowHiddenChangedEvent", name: "onRowHiddenChanged", since: "1.11" },
  { wire: "FormulaChangedEvent", name: "onFormulaChanged", since: "1.13" },
  { wire: "ProtectionChangedEvent", name: "onProtectionChanged", since: "1.14" },
  { wire: "EventNameChanged", name: "onNameChanged", since: "1.17" },
  { wire: "EventVisibilityChanged", name: "onVisibilityChanged", since: "1.17" },
] as const;

/** The same for all the sheets together; some came in other sets, and there are more. */
const collectionEvents = [
  ...sheetEvents.filter(({ name }) => name !== "onChanged" && name !== "onSelectionChanged"),
  { wire: "DataChangedEvent", name: "onChanged", since: "1.9" },
  { wire: "SelectionChangedEvent", name: "onSelectionChanged", since: "1.9" },
  { wire: "AddedEvent", name: "onAdded", since: "1.7" },
  { wire: "DeletedEvent", name: "onDeleted", since: "1.7" },
  { wire: "EventMoved", name: "onMoved", since: "1.17" },
] as const;

export const events = { Worksheet: sheetEvents, WorksheetCollection: collectionEvents } as const;

/** The members that register and unregister the events of a type; `targetOf` says whose events they are. */
export function eventMembers<T>(
  type: keyof typeof events,
  targetOf: (target: T) => string,
): Record<string, Member<T>> {
  const count = (session: Session, target: T, wire: string, change: number): void => {
    const key = `${targetOf(target)}:${wire}`;
    const registered = Math.max(0, (session.registrations.get(key) ?? 0) + change);
    if (registered === 0) session.registrations.delete(key);
    else session.registrations.set(key, registered);
  };
  return Object.fromEntries(
    events[type].flatMap(({ wire, since }) => [
      [`_Register${wire}`, method<T>(since, (target, _args, session) => count(session, target, wire, 1))],
      [`_Unregister${wire}`, method<T>(since, (target, _args, session) => count(session, target, wire, -1))],
    ]),
  );
}
