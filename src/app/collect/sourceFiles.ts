import { sizeLimits } from "../../file/package/unzip";
import type { SourceFile } from "./readReturnedFiles";

/** Workbooks in a folder of files that came back; Excel's own marks of what is open are none. */
const workbook = /^(?!~\$).*\.(?:xlsx|xlsm|xls|xlsb)$/iu;

export const isReturnedFile = (name: string): boolean => workbook.test(name);

/** A file of the browser. Of one that is too large only so much is read as shows that it is. */
export const sourceFile = (file: File): SourceFile => ({
  name: file.name,
  bytes: async () => new Uint8Array(await file.slice(0, sizeLimits.fileBytes + 1).arrayBuffer()),
});
