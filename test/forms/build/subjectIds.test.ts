import { subjectIds } from "../../../src/forms/build/subjectIds";
import { idsFrom, measureOf, policyOf } from "../../app/city";

/** Two groups in which numbers and titles are the same. */
const policies = ["暮らし", "しごと"].map((group) =>
  policyOf("1", "人材の育成", [measureOf("1-1", "研修")], { group }),
);
const plan = { title: "計画", fiscalYear: "平成28年度", policies };
const ids = ["aaaaaaaa", "bbbbbbbb"];
const before = {
  ...plan,
  policies: policies.map((policy, index) => ({
    ...policy,
    id: ids[index] ?? "",
    measures: policy.measures.map((measure) => ({ ...measure, id: `m${ids[index]?.slice(1) ?? ""}` })),
  })),
};

it("are those of the plan sheet where a build was broken off before any sheet had them, each under its own group", () => {
  const given = subjectIds(plan, [], new Map(), idsFrom(1), [before]);
  expect(policies.map((policy) => given.get(policy))).toEqual(ids);
  expect(policies.map(({ measures: [measure] }) => measure && given.get(measure))).toEqual([
    "maaaaaaa",
    "mbbbbbbb",
  ]);
});

it("are given once, also where two rows of the plan sheet have the same", () => {
  const [first, second] = policies.map((policy) => ({ ...policy, id: "aaaaaaaa", measures: [] }));
  if (first === undefined || second === undefined) throw new Error("two policies");
  const given = subjectIds({ ...plan, policies: [first, second] }, [], new Map(), () => "newnewne", []);
  expect([given.get(first), given.get(second)]).toEqual(["aaaaaaaa", "newnewne"]);
});
