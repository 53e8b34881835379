import { textOf, type Assessed, type BasicPolicy, type Measure } from "../../plan/plan";
import { remembered } from "../../sheet/remembered";
import { isFilled } from "../answer";
import type { EarlierText } from "../archiveSheet/earlierTexts";
import type { PolicyEvaluation } from "../evaluation/evaluation";
import { outOfScope } from "../fieldHeadings";
import { earlierKey, type Field } from "../fields";
import { countWords } from "../countHeadings";
import { missingStatus } from "../headings";
import { isWritable } from "../owed";
import { gradeOf, type Scale } from "../scales";
import { askedOf, type Settings } from "../settings";

export type ChoiceField = Field & { kind: { is: "choice" } };

const isChoice = (field: Field): field is ChoiceField => field.kind.is === "choice";

/** What grades are asked for. */
export const choiceFields = ({ fields }: Settings): ChoiceField[] => fields.filter(isChoice);

/** What a policy or measure got: a grade by its symbol, or the word for there being none. */
export interface GivenGrade {
  field: ChoiceField;
  policy: BasicPolicy;
  /** `null` for the policy as a whole. */
  measure: Measure | null;
  grade: string;
  /** Of the fiscal year before, as its field shows it; `null` where it does not. */
  before: string | null;
  /** Of other fiscal years, as far as they are known, the last put away first. */
  earlier: readonly EarlierText[];
}

/** Every grade that is asked of a policy as a whole and of its measures: the same as long as its sheets are. */
export const givenGrades = remembered((part: PolicyEvaluation): GivenGrade[] => {
  const { policy, settings } = part;
  const earlierOf = earlierByField(part);
  const ofPolicy = askedOf(settings, null).filter(isChoice);
  const ofMeasures = askedOf(settings, policy).filter(isChoice);
  return [null, ...policy.measures].flatMap((measure) =>
    (measure === null ? ofPolicy : ofMeasures).map((field): GivenGrade => {
      const { scale } = field.kind;
      const subject: Assessed = measure ?? policy;
      const given = gradeIn(scale, textOf(subject, field.key));
      const before = gradeIn(scale, textOf(subject, earlierKey(field.key)));
      return {
        ...{ field, policy, measure },
        grade: isWritable(field, measure) ? given : outOfScope,
        before: before === missingStatus ? null : before,
        earlier: gradesIn(scale, earlierOf.get(measure)?.get(field.key)),
      };
    }),
  );
});

function earlierByField({ entries }: PolicyEvaluation) {
  const known = new Map<Measure | null, Map<string, readonly EarlierText[]>>();
  for (const { measure, field, asked, earlier } of entries) {
    if (earlier.length === 0 || asked.kind.is !== "choice") continue;
    const ofSubject = known.get(measure) ?? new Map<string, readonly EarlierText[]>();
    known.set(measure, ofSubject.set(field, earlier));
  }
  return known;
}

const none: readonly EarlierText[] = [];

const gradesIn = (scale: Scale, texts = none): readonly EarlierText[] =>
  texts.length === 0
    ? none
    : texts
        .map((each) => ({ ...each, text: gradeIn(scale, each.text) }))
        .filter(({ text }) => text !== missingStatus);

function gradeIn(scale: Scale, text: string): string {
  if (text === "" || text.trim() === "") return missingStatus;
  const grade = gradeOf(scale, text);
  if (grade !== null) return grade.symbol;
  return isFilled(text) ? countWords.notOfScale : missingStatus;
}
