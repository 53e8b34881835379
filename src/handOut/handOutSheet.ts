import type { BasicPolicy, Measure, Plan } from "../plan/plan";
import { cell, row } from "../forms/blankSpec";
import { handOutWords } from "../forms/roundHeadings";
import { policySheetRows } from "../forms/policySheet/policySheetRows";
import { policySheetSpec } from "../forms/policySheet/policySheet";
import { isWritable, owing } from "../forms/owed";
import { handOutSheetIdentity } from "../forms/sheetIdentity";
import type { Settings } from "../forms/settings";
import type { SheetSpec } from "../sheet/sheetSpec";
import { stageFields, stageNames, writtenUpTo, type Stage } from "../forms/stages";

/** What of a policy goes into a file. */
export interface HandOutPart {
  /** With those of its measures that go into the file. */
  policy: BasicPolicy;
  /** Those whose text is written in this file; `null` is the policy as a whole. */
  typed: ReadonlySet<Measure | null>;
}

export interface HandOutSheetInput {
  plan: Plan;
  settings: Settings;
  stage: Stage;
  body: string;
  part: HandOutPart;
  name: string;
}

/**
 * A policy's sheet as it goes out: the form of the workbook's own, without the fields of later stages, and with only the cells of this one
 * to type in.
 */
export function handOutSheetSpec({ plan, settings, stage, body, part, name }: HandOutSheetInput): SheetSpec {
  const { policy, typed } = part;
  const fields = writtenUpTo(settings.fields, stage);
  const own = stageFields(fields, stage);
  const isOwn = (field: (typeof own)[number], measure: Measure | null) =>
    own.includes(field) && typed.has(measure);
  const policyId = policy.id ?? policy.number;
  const whole = policySheetSpec({
    plan,
    policyId,
    policy,
    settings: { ...settings, layout: "policy", fields },
    name,
    planSheetName: name,
    source: null,
    writing: {
      isTyped: (field, measure) => isOwn(field, measure) && isWritable(field, measure),
      owing: (field, measure) => (isOwn(field, measure) ? owing(field, measure, settings) : "notOwed"),
      statusWithout: handOutWords.toRead,
    },
  });
  const guide = typed.size > 0 ? handOutWords.guide : handOutWords.guideToRead;
  const top = row([cell(guide(body, stageNames[stage]), "note")]);
  return {
    ...whole,
    identity: handOutSheetIdentity(policyId),
    rows: whole.rows.with(policySheetRows.guide, top),
    names: [],
    links: [],
  };
}
