import type { GatheredPolicy } from "./gatheredPolicy";

/** The policies that tables have named, by group with number and title, number alone and title alone. */
export class TablePolicies {
  private readonly known = new Map<string, GatheredPolicy>();

  find(group: string, number: string, title: string): GatheredPolicy | undefined {
    return this.known.get(`${group}\n${number}\n${title}`);
  }

  add(policy: GatheredPolicy, number: string, title: string): void {
    for (const name of [`${number}\n${title}`, `${number}\n`, `\n${title}`])
      this.known.set(`${policy.group}\n${name}`, policy);
  }
}
