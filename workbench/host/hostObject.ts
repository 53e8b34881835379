import type { Workbook } from "../../src/file/model/workbook";

/** What stands behind an object of each type of the API, by the type's name. Each file of `types/` adds its own. */
export interface HostTargets {
  Workbook: Workbook;
}

export type HostTypeName = keyof HostTargets;

/** An object of the API. It names its type, which the registry finds, so that types need not know one another. */
export class HostObject<Name extends HostTypeName = HostTypeName> {
  constructor(
    readonly type: Name,
    readonly target: HostTargets[Name],
  ) {}
}

/** What stands behind an object of this type; `undefined` for anything else. */
export function targetOf<Name extends HostTypeName>(
  type: Name,
  object: unknown,
): HostTargets[Name] | undefined {
  return object instanceof HostObject && object.type === type
    ? (object.target as HostTargets[Name])
    : undefined;
}
