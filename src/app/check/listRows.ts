import { remembered } from "../../sheet/remembered";
import { isWritten, type WorkItem, type Worklist, type WorkPolicy } from "./worklist";

/** A row of the list as it is shown: a policy's heading, or a measure (or the policy as a whole) with its texts. */
export type ListRow =
  { kind: "policy"; key: string; policy: WorkPolicy } | { kind: "item"; key: string; item: WorkItem };

export interface ListFilter {
  /** Words that all must occur in number, title or implementing body; "" for everything. */
  search: string;
  onlyMissing: boolean;
  /** Key of an item that stays whatever the filter says, because the person works in it. */
  keep: string | null;
}

/** The rows that pass the filter, each policy's heading before its items; policies without any are left out. */
export function listRows({ policies }: Worklist, { search, onlyMissing, keep }: ListFilter): ListRow[] {
  const words = searchKey(search)
    .split(/\s+/)
    .filter((word) => word !== "");
  return policies.flatMap((policy): ListRow[] => {
    const items = policy.items.filter(
      (item) => item.key === keep || ((!onlyMissing || isMissing(item)) && matches(item, words)),
    );
    if (items.length === 0) return [];
    return [
      { kind: "policy", key: policy.key, policy },
      ...items.map((item): ListRow => ({ kind: "item", key: item.key, item })),
    ];
  });
}

const isMissing = ({ texts }: WorkItem): boolean => texts.some(({ state }) => !isWritten(state));

const matches = (item: WorkItem, words: readonly string[]): boolean =>
  words.every((word) => searchedText(item).includes(word));

const searchedText = remembered(({ policy, measure }: WorkItem) =>
  searchKey(
    [policy.number, policy.title, measure?.number, measure?.title, measure?.implementingBody].join(" "),
  ),
);

const searchKey = (text: string): string => text.normalize("NFKC").toLowerCase();
