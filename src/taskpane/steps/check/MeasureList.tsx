import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useMemo, useState } from "react";
import { listRows, type ListRow } from "../../../app/check/listRows";
import type { Worklist } from "../../../app/check/worklist";
import { Checkbox } from "../../controls/Checkbox";
import { FailureBar } from "../../controls/FailureBar";
import { UnsavedTexts } from "../../UnsavedTexts";
import { useGoToCell } from "./useGoToCell";
import { usePane } from "../../usePane";
import { useSession } from "../../useSession";
import { WindowedList } from "../../controls/WindowedList";
import { MeasureRow } from "./MeasureRow";
import { PolicyRow } from "./PolicyRow";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  search: { flex: "1 1 150px", minWidth: 0 },
  list: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

const heights = { policy: 44, item: 84 };
const estimate = ({ kind }: ListRow): number => heights[kind];
const keyOf = ({ key }: ListRow): string => key;

/** Every policy with its measures, searched and filtered; one row at a time shows its texts. */
export function MeasureList({ list }: { list: Worklist }) {
  const { check: words } = usePane().strings.pane;
  const styles = useStyles();
  const { selected } = useSession();
  const [search, setSearch] = useState("");
  const [onlyMissing, setOnlyMissing] = useState(false);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const { goToCell, going } = useGoToCell();
  const rows = useMemo(
    () => listRows(list, { search, onlyMissing, keep: openKey }),
    [list, search, onlyMissing, openKey],
  );
  const selectedText = useMemo(
    () =>
      selected &&
      rows
        .flatMap((row) => (row.kind === "item" ? row.item.texts.map((text) => ({ row, text })) : []))
        .find(
          ({ text: { place } }) =>
            place?.sheetId === selected.sheetId &&
            place.row === selected.row &&
            place.column === selected.column,
        ),
    [rows, selected],
  );
  const open = rows.find(({ key }) => key === openKey);
  const shownKeys = open?.kind === "item" ? open.item.texts.map(({ key }) => key) : [];
  return (
    <>
      <UnsavedTexts shownKeys={shownKeys} />
      <div className={styles.tools}>
        <Input
          type="search"
          className={styles.search}
          aria-label={words.search}
          placeholder={words.searchShort}
          contentBefore={<Search16Regular aria-hidden />}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <Checkbox label={words.onlyMissing} checked={onlyMissing} onChange={setOnlyMissing} />
      </div>
      {going.failure !== null && <FailureBar failure={going.failure} onRetry={going.start} />}
      {rows.length === 0 ? (
        <p role="status">{onlyMissing && search.trim() === "" ? words.nothingMissing : words.noMatch}</p>
      ) : (
        <WindowedList
          label={words.listLabel}
          className={styles.list}
          items={rows}
          keyOf={keyOf}
          estimate={estimate}
          pinned={openKey}
          revealed={selectedText && selectedText.row.key !== openKey ? selectedText.row.key : null}
        >
          {(row) =>
            row.kind === "policy" ? (
              <PolicyRow list={row.policy} />
            ) : (
              <MeasureRow
                item={row.item}
                isOpen={row.key === openKey}
                selectedKey={selectedText?.row.key === row.key ? selectedText.text.key : null}
                onToggle={() => setOpenKey(row.key === openKey ? null : row.key)}
                onGoTo={goToCell}
              />
            )
          }
        </WindowedList>
      )}
    </>
  );
}
