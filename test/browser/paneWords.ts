import { buildWords } from "../../src/strings/buildWords";
import type { BuildStrings } from "../../src/strings/paneBuildStrings";
import type { PaneStrings } from "../../src/strings/paneStrings";
import type { PublicStrings } from "../../src/strings/paneSummaryStrings";
import type { PlanStrings } from "../../src/strings/panePlanStrings";
import { planWords } from "../../src/strings/planWords";
import type { Strings } from "../../src/strings/strings";
import { summaryWords } from "../../src/strings/summaryWords";

/** Every word of the pane in a language, those of its later steps among them. */
export const paneWords = ({
  language,
  pane,
}: Strings): PaneStrings & PublicStrings & { plan: PlanStrings; build: BuildStrings } => ({
  ...pane,
  ...summaryWords[language],
  plan: planWords[language],
  build: buildWords[language],
});
