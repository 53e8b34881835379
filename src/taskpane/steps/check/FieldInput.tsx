import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { plainNumber, type RowField } from "../../../app/check/rowFields";
import { fieldStrings } from "../../../strings/editorStrings";
import { useFieldStyles } from "../../controls/fieldStyles";
import { TextArea } from "../../controls/TextArea";
import { usePane } from "../../usePane";
import { GradeChoices } from "./GradeChoices";

const useStyles = makeStyles({
  area: { fieldSizing: "content", minHeight: "96px", maxHeight: "60vh", lineHeight: "20px" },
  number: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  digits: { width: "10em", textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

interface FieldInputProps {
  field: RowField;
  shown: string;
}

/** What a field is typed in: sentences, one of the grades, or a number with its unit. Everything that is typed is a draft. */
export function FieldInput({ field: { text, kind, isLocked }, shown }: FieldInputProps) {
  const { strings, drafts } = usePane();
  const styles = useStyles();
  const { field: fieldStyle } = useFieldStyles();
  const id = useId();
  const label = strings.fieldName(text.field);
  const type = (typed: string, isComposing = false) => drafts.type(text.key, typed, text.text, isComposing);
  const own = {
    onFocus: () => drafts.enter(text.key, text.text),
    onBlur: () => void drafts.leave(text.key),
  };
  if (kind.is === "choice")
    return (
      <GradeChoices
        {...{ label, kind, ...own }}
        value={shown}
        noGrade={fieldStrings[strings.language].noGrade}
        isDisabled={isLocked}
        onChange={type}
      />
    );
  if (kind.is === "number")
    return (
      <div className={styles.number}>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          className={mergeClasses(fieldStyle, styles.digits)}
          readOnly={isLocked}
          value={shown}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onFocus={own.onFocus}
          onBlur={() => {
            if (plainNumber(shown) !== shown) type(plainNumber(shown));
            own.onBlur();
          }}
        />
        {kind.unit}
      </div>
    );
  return (
    <TextArea
      label={label}
      className={styles.area}
      readOnly={isLocked}
      value={shown}
      onChange={({ nativeEvent, currentTarget }) =>
        type(currentTarget.value, (nativeEvent as InputEvent).isComposing)
      }
      onCompositionEnd={({ currentTarget }) => type(currentTarget.value)}
      {...own}
    />
  );
}
