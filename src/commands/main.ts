import { checkWorkbook } from "../app/checkWorkbook";
import { failureOf } from "../app/failure";
import { goToPlace } from "../app/goToPlace";
import { writeSummary } from "../app/writeSummary";
import { namingHostErrors } from "../excel/hostError";

const run = namingHostErrors((batch) => Excel.run(batch));

/** 点検: goes to the first thing that must be put right. */
async function checkPlan(): Promise<void> {
  const { findings } = await checkWorkbook(run);
  const place = findings.find((finding) => finding.severity === "error" && finding.place !== null)?.place;
  if (place) await goToPlace(run, place);
}

/** A ribbon button must say that it has finished, whatever happened, or Excel shows it as busy for minutes. */
function ribbonCommand(work: () => Promise<unknown>) {
  return (event: Office.AddinCommands.Event) => {
    work()
      .catch((error: unknown) => console.error(failureOf(error)))
      .finally(() => event.completed());
  };
}

void Office.onReady(() => {
  Office.actions.associate("checkPlan", ribbonCommand(checkPlan));
  Office.actions.associate(
    "writeSummary",
    ribbonCommand(() => writeSummary(run)),
  );
});
