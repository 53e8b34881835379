import type { Workbook } from "../../../src/file/model/workbook";
import { HostType, property } from "../hostType";
import { asBoolean } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    Runtime: Workbook;
  }
}

/** The add-in's own runtime. */
export const runtime = new HostType<Workbook>({
  name: "Runtime",
  members: {
    EnableEvents: property(
      "1.8",
      (_target, session) => session.areEventsEnabled,
      (_target, value, session) => {
        session.areEventsEnabled = asBoolean(value, "enableEvents");
      },
    ),
  },
});
