import { Button, Field, Image, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { CalendarLtr24Regular, DocumentText24Regular, TableSimple24Regular } from "@fluentui/react-icons";
import { useState } from "react";

const useStyles = makeStyles({
  page: { minHeight: "100vh", display: "flex", flexDirection: "column", alignItems: "center" },
  header: {
    alignSelf: "stretch",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    paddingBlock: "60px 24px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { fontSize: tokens.fontSizeHero800, fontWeight: tokens.fontWeightRegular },
  message: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightRegular },
  item: { display: "flex", columnGap: "10px", paddingBlockEnd: "16px" },
  itemText: { fontSize: tokens.fontSizeBase300 },
  field: { width: "60%", margin: "24px" },
});

const items = [
  { icon: <DocumentText24Regular />, text: "A list item beside an icon" },
  { icon: <TableSimple24Regular />, text: "A second one of about the same length" },
  { icon: <CalendarLtr24Regular />, text: "And a third" },
];

/** What a first task pane usually has: a header, three list items, a text field with its label, a button. */
export function ReferencePage() {
  const styles = useStyles();
  const [text, setText] = useState("Words to begin with");
  const [kept, setKept] = useState("");
  return (
    <div className={styles.page}>
      <section className={styles.header}>
        <Image width="80" height="80" src="assets/icon-128.png" alt="" />
        <h1 className={styles.title}>Reference</h1>
      </section>
      <h2 className={styles.message}>What the pane is measured against</h2>
      <ul>
        {items.map(({ icon, text: label }) => (
          <li key={label} className={styles.item}>
            <i>{icon}</i>
            <span className={styles.itemText}>{label}</span>
          </li>
        ))}
      </ul>
      <Field className={styles.field} size="large" label="A field to write into">
        <Textarea size="large" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field className={styles.field}>{kept}</Field>
      <Button appearance="primary" size="large" onClick={() => setKept(text)}>
        Keep the text
      </Button>
    </div>
  );
}
