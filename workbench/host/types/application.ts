import type { Workbook } from "../../../src/file/model/workbook";
import { HostType, method } from "../hostType";

declare module "../hostObject" {
  interface HostTargets {
    Application: Workbook;
  }
}

/** Excel itself. */
export const application = new HostType<Workbook>({
  name: "Application",
  members: {
    SuspendApiCalculationUntilNextSync: method("1.6", (_workbook, _none, session) => {
      session.isCalculationHeld = true;
      return null;
    }),
    SuspendScreenUpdatingUntilNextSync: method("1.9", () => null),
  },
});
