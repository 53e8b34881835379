import type { BasicPolicy } from "../../plan/plan";

/** What a row of the plan sheet says of its policy; `group` is "" where it leaves that out, `id` `null` for a row that was not built. */
export interface RowPolicy {
  id: string | null;
  number: string;
  title: string;
  group: string;
}

/**
 * The policies of the rows read so far. 上位区分 is the policy's, not the row's: people type it in some rows only. Rows of one policy have it from
 * whichever says it. A new policy without one is taken for one of the group above it, as in tables whose cells are merged downwards, and is
 * known as such; one that was built without stays without.
 */
export class RowPolicies {
  readonly all: BasicPolicy[] = [];
  /** Those whose group no row says. */
  readonly assumed = new Set<BasicPolicy>();
  private readonly byName = new Map<string, BasicPolicy>();
  private readonly byId = new Map<string, BasicPolicy>();

  /** The policy that a row belongs to; `undefined` where it is the first of another. */
  find(row: RowPolicy, above: BasicPolicy | undefined): BasicPolicy | undefined {
    const found = this.sameId(row) ?? this.sameName(row, above);
    if (found !== undefined && row.group !== "") this.regroup(found, row.group);
    return found;
  }

  add({ id, number, title, group }: RowPolicy, above: BasicPolicy | undefined): BasicPolicy {
    const assumed = group === "" && id === null ? (above?.group ?? "") : "";
    const policy = { number, title, group: group || assumed, texts: {}, measures: [] };
    this.all.push(policy);
    if (assumed !== "") this.assumed.add(policy);
    if (id !== null && !this.byId.has(id)) this.byId.set(id, policy);
    this.remember(policy);
    return policy;
  }

  private sameId({ id, group, ...name }: RowPolicy): BasicPolicy | undefined {
    const policy = this.byId.get(id ?? "");
    if (policy === undefined || nameKey(policy) !== nameKey(name)) return undefined;
    return group === "" || group === policy.group || this.isOpen(policy) ? policy : undefined;
  }

  private sameName(row: RowPolicy, above: BasicPolicy | undefined): BasicPolicy | undefined {
    const { id, group } = row;
    if (group !== "") {
      const named = this.byName.get(groupKey(group, row));
      if (named !== undefined) return named;
      return above !== undefined && this.isOpen(above) && isNamedLike(above, row) ? above : undefined;
    }
    if (id !== null) return this.byName.get(groupKey("", row));
    const beside = this.byName.get(groupKey(above?.group ?? "", row));
    if (beside !== undefined) return beside;
    const [other, ...others] = this.all.filter((policy) => isNamedLike(policy, row));
    return others.length === 0 ? other : undefined;
  }

  /** Whether no row has said its group yet. */
  private isOpen(policy: BasicPolicy): boolean {
    return policy.group === "" || this.assumed.has(policy);
  }

  private regroup(policy: BasicPolicy, group: string): void {
    this.assumed.delete(policy);
    policy.group = group;
    this.remember(policy);
  }

  private remember(policy: BasicPolicy): void {
    const { group, title } = policy;
    this.byName.set(groupKey(group, policy), policy).set(groupKey(group, { number: "", title }), policy);
  }
}

type Name = Pick<BasicPolicy, "number" | "title">;

/** By its number, where it has one. */
const nameKey = ({ number, title }: Name): string => number || `\n${title}`;

const groupKey = (group: string, name: Name): string => `${group}\n${nameKey(name)}`;

const isNamedLike = (policy: BasicPolicy, name: Name): boolean =>
  nameKey(policy) === nameKey(name) && policy.title === name.title;
