import type { Workbook } from "../../../src/file/model/workbook";
import { HostType, method, property } from "../hostType";
import { asOneOf } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    Application: Workbook;
  }
}

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel itself. */
export const application = new HostType<Workbook>({
  name: "Application",
  members: {
    CalculationMode: property(
      "1.1",
      (_target, session) => session.calculationMode,
      (_target, value, session) => {
        session.calculationMode = asOneOf(value, modes, "calculationMode");
      },
      "1.8",
    ),
    CalculationState: property("1.9", () => "Done"),
    Calculate: method("1.1", (_target, [type], session) => {
      asOneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
      session.calculate();
    }),
    SuspendApiCalculationUntilNextSync: method("1.6", () => null),
    SuspendScreenUpdatingUntilNextSync: method("1.9", () => null),
  },
});
