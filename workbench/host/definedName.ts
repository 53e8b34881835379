import { parseArea } from "../../src/file/model/address";
import { invalidArgument } from "./hostError";

const legalName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** Throws InvalidArgument for what neither a name nor a table may be called. */
export function requireLegalName(name: string): void {
  if (!legalName.test(name) || parseArea(name) || /^(?:[RC]|R\d*C\d*)$/i.test(name)) {
    throw invalidArgument(`${name} is not a name Excel allows.`);
  }
}
