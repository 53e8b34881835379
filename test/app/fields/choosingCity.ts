import type { Plan } from "../../../src/plan/plan";
import { City, cityPlan } from "../city";

/** A city's workbook with the sheet on which it chooses its fields. */
export async function choosingCity(
  layout: "policy" | "measure" = "policy",
  plan: Plan = cityPlan,
): Promise<City> {
  const city = new City();
  await city.build(plan, { layout });
  await city.type("計画", "G3", "選んで使う");
  await city.buildFromPlanSheet();
  return city;
}

/** The row of a field on 評価項目, or the first that is free. */
export const rowOf = (city: City, name: string): number => {
  const names = city.column("評価項目", "B");
  const found = names.indexOf(name);
  return (found < 0 ? names.findLastIndex((text) => text !== "") + 1 : found) + 1;
};

export async function switchOn(city: City, ...names: string[]): Promise<void> {
  for (const name of names) {
    const row = rowOf(city, name);
    await city.type("評価項目", `B${row}`, name);
    await city.type("評価項目", `A${row}`, "●");
  }
}
