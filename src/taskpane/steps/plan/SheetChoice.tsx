import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Button } from "../../controls/Button";
import { Checkbox } from "../../controls/Checkbox";
import type { SheetQuestion } from "./usePlanFile";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBlockEnd: tokens.spacingVerticalXS },
  sheets: { maxHeight: "40vh", overflowY: "auto", marginBlockEnd: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Which sheets of a workbook the plan is read from; all of them until somebody says otherwise. */
export function SheetChoice({ question: { names, read, discard } }: { question: SheetQuestion }) {
  const words = usePlanWords().sheets;
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = names.filter((name) => !left.has(name));
  const set = (name: string, isChosen: boolean) =>
    setLeft((known) => {
      const others = [...known].filter((other) => other !== name);
      return new Set(isChosen ? others : [...others, name]);
    });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.choose}</legend>
      <div className={styles.sheets}>
        {names.map((name) => (
          <Checkbox
            key={name}
            label={name}
            checked={!left.has(name)}
            onChange={(isChosen) => set(name, isChosen)}
          />
        ))}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={chosen.length === 0} onClick={() => read(chosen)}>
          {words.read(chosen.length)}
        </Button>
        <Button onClick={discard}>{words.discard}</Button>
      </div>
    </fieldset>
  );
}
