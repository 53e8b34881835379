import { makeStyles, tokens } from "@fluentui/react-components";
import { usualLabel } from "../../../app/plan/usualLabel";
import type { ReadPlan } from "../../../app/plan/readPlan";
import { Choices } from "../../controls/Choices";
import { Disclosure } from "../../controls/Disclosure";
import { TextArea } from "../../controls/TextArea";
import { TextField } from "../../controls/TextField";
import { usePane } from "../../usePane";
import { LayoutPicture } from "./LayoutPicture";
import type { PlanDraft } from "./usePlanDraft";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  settings: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
  },
  // As high as a heading needs, which a pane of 300 pixels cannot show in one line.
  heading: { fieldSizing: "content", minHeight: "32px", lineHeight: "20px", resize: "none" },
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
  const words = usePlanWords();
  const styles = useStyles();
  const { settings, plan } = read;
  const values = [plan.fiscalYear, words.layouts[settings.layout], words.levels[settings.level]].filter(
    (value) => value !== "",
  );
  return (
    <Disclosure
      className={styles.settings}
      size="small"
      open={plan.fiscalYear === "" || undefined}
      title={words.settings(values)}
    >
      <div className={styles.fields}>
        <TextField
          label={words.fiscalYear}
          hint={words.fiscalYearHint}
          value={plan.fiscalYear}
          onChange={draft.setFiscalYear}
        />
        <Choices
          label={words.layout}
          value={settings.layout}
          choices={entriesOf(words.layouts).map(([value, label]) => ({
            value,
            label,
            picture: <LayoutPicture layout={value} />,
          }))}
          onChange={(layout) => draft.setSettings({ ...settings, layout })}
        />
        <Choices
          label={words.level}
          value={settings.level}
          choices={entriesOf(words.levels).map(([value, label]) => ({ value, label }))}
          onChange={(level) => draft.setSettings({ ...settings, level })}
        />
        {settings.fields.map((field) => (
          <TextArea
            key={field.key}
            label={words.columnLabel(strings.fieldName(field.key))}
            rows={1}
            className={styles.heading}
            value={field.label}
            placeholder={usualLabel(field)}
            onChange={({ currentTarget }) =>
              draft.setSettings({
                ...settings,
                fields: settings.fields.map((each) =>
                  each === field ? { ...each, label: currentTarget.value.replace(/\n/g, "") } : each,
                ),
              })
            }
          />
        ))}
      </div>
    </Disclosure>
  );
}

const entriesOf = <Key extends string>(words: Record<Key, string>) =>
  Object.entries(words) as [Key, string][];
