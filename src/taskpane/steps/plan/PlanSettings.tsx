import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { usualLabels } from "../../../app/usualLabels";
import type { ReadPlan } from "../../../app/plan/readPlan";
import type { AssessmentLevel, Layout } from "../../../forms/settings";
import type { AssessmentKey } from "../../../plan/plan";
import { usePane } from "../../usePane";
import type { PlanDraft } from "./usePlanDraft";

const useStyles = makeStyles({
  settings: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
  },
  title: {
    minHeight: "28px",
    lineHeight: "20px",
    paddingBlock: "4px",
    fontSize: "12px",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalS,
  },
});

/** Fiscal year, form of the sheets, what is assessed, and the headings of the two columns. */
export function PlanSettings({ read, draft }: { read: ReadPlan; draft: PlanDraft }) {
  const { strings } = usePane();
  const { plan: words } = strings.pane;
  const styles = useStyles();
  const { settings, plan } = read;
  const values = [plan.fiscalYear, words.layouts[settings.layout], words.levels[settings.level]].filter(
    (value) => value !== "",
  );
  const fields = Object.keys(settings.labels) as AssessmentKey[];
  return (
    <details className={styles.settings} open={plan.fiscalYear === "" || undefined}>
      <summary className={styles.title} tabIndex={0}>
        {words.settings(values)}
      </summary>
      <div className={styles.fields}>
        <Field label={words.fiscalYear} hint={words.fiscalYearHint}>
          <Input value={plan.fiscalYear} onChange={(_, { value }) => draft.setFiscalYear(value)} />
        </Field>
        <Field label={words.layout}>
          <RadioGroup
            value={settings.layout}
            onChange={(_, { value }) => draft.setSettings({ ...settings, layout: value as Layout })}
          >
            {Object.entries(words.layouts).map(([value, label]) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={words.level}>
          <RadioGroup
            value={settings.level}
            onChange={(_, { value }) => draft.setSettings({ ...settings, level: value as AssessmentLevel })}
          >
            {Object.entries(words.levels).map(([value, label]) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </RadioGroup>
        </Field>
        {fields.map((field) => (
          <Field key={field} label={words.columnLabel(strings.fields[field])}>
            <Input
              value={settings.labels[field]}
              placeholder={usualLabels[field]}
              onChange={(_, { value }) =>
                draft.setSettings({ ...settings, labels: { ...settings.labels, [field]: value } })
              }
            />
          </Field>
        ))}
      </div>
    </details>
  );
}
