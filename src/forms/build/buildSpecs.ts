import type { BasicPolicy, Measure, Plan } from "../../plan/plan";
import type { SheetSpec } from "../../sheet/sheetSpec";
import { fieldsSheetName, scalesSheetName } from "../fieldHeadings";
import { fieldsSheetSpec } from "../fieldsSheet/fieldsSheet";
import { planSheetName } from "../headings";
import { measureTextAddress } from "../measureSheet/measureLayout";
import { measureSheetSpec } from "../measureSheet/measureSheet";
import { planSheetSpec } from "../planSheet/planSheet";
import { measureTable } from "../policySheet/policyLayout";
import { policySheetSpec } from "../policySheet/policySheet";
import { scalesSheetSpec } from "../scalesSheet/scalesSheet";
import { askedOf, hasMeasureSheets, type Settings } from "../settings";
import {
  fieldsSheetIdentity,
  measureSheetIdentity,
  planSheetIdentity,
  policySheetIdentity,
  scalesSheetIdentity,
} from "../sheetIdentity";
import type { NameSheet } from "../workbookBefore";
import { measureTabName, policyTabName } from "./existingSheets";

/** Plan sheet, then every policy's sheet followed by its measures' sheets. All policies and measures have their ids. */
export function buildSpecs(plan: Plan, settings: Settings, nameOf: NameSheet): SheetSpec[] {
  const planName = nameOf(planSheetIdentity, planSheetName);
  const policyName = (policy: BasicPolicy) =>
    nameOf(policySheetIdentity(idOf(policy)), policyTabName(policy));
  const measureName = (policy: BasicPolicy, measure: Measure) =>
    nameOf(measureSheetIdentity(idOf(measure)), measureTabName(policy, measure));
  const isByMeasure = hasMeasureSheets(settings);
  const planSpec = planSheetSpec(plan, settings, {
    name: planName,
    tableOf: (policy) => measureTable(policy, settings.fields, policyName(policy)),
    sheetNameOf: (policy, measure) =>
      isByMeasure && measure !== null ? measureName(policy, measure) : policyName(policy),
  });
  const policySpecs = plan.policies.flatMap((policy) => {
    const shared = { plan, policy, settings };
    const policySheet = policySheetSpec({
      ...shared,
      policyId: idOf(policy),
      name: policyName(policy),
      planSheetName: planName,
      source: isByMeasure
        ? (measure, { key }) => ({
            sheetName: measureName(policy, measure),
            address: measureTextAddress(measure, askedOf(settings, measure), key),
          })
        : null,
    });
    const measureSheets = (isByMeasure ? policy.measures : []).map((measure) =>
      measureSheetSpec({
        ...shared,
        measure,
        measureId: idOf(measure),
        name: measureName(policy, measure),
        policySheetName: policyName(policy),
      }),
    );
    return [policySheet, ...measureSheets];
  });
  return [planSpec, ...formSpecs(settings, nameOf), ...policySpecs];
}

/** The sheets on which a city chooses its fields, where it does. */
function formSpecs({ form }: Settings, nameOf: NameSheet): SheetSpec[] {
  if (form === undefined) return [];
  return [
    fieldsSheetSpec(form, nameOf(fieldsSheetIdentity, fieldsSheetName)),
    scalesSheetSpec(form.scales, nameOf(scalesSheetIdentity, scalesSheetName)),
  ];
}

function idOf({ id, title }: BasicPolicy | Measure): string {
  if (id === undefined) throw new Error(`${title} has no id`);
  return id;
}
