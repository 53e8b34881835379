import { excelPort } from "../app/excelPort";
import { failureOf } from "../app/failure";
import { leaveNotice, sharedStorage } from "../app/ribbon/ribbonNotice";
import { showFirstGap } from "../app/ribbon/showFirstGap";
import { showSummary } from "../app/ribbon/showSummary";

const run = excelPort((batch) => Excel.run(batch));

/** A ribbon button must say that it has finished, whatever happened, or Excel shows it as busy for minutes. */
function ribbonCommand(work: () => Promise<unknown>) {
  return (event: Office.AddinCommands.Event) => {
    const storage = sharedStorage(window);
    work()
      .then(
        () => storage && leaveNotice(storage, null),
        (error: unknown) => storage && leaveNotice(storage, failureOf(error)),
      )
      .finally(() => event.completed());
  };
}

void Office.onReady(() => {
  Office.actions.associate(
    "checkPlan",
    ribbonCommand(() => showFirstGap(run)),
  );
  Office.actions.associate(
    "writeSummary",
    ribbonCommand(() => showSummary(run)),
  );
});
