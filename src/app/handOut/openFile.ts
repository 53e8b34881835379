import { openNewWorkbook } from "../../excel/openNewWorkbook";
import type { NamedFile } from "./writeHandOuts";

/** Opens a file beside the workbook, to be saved by hand. @throws HostError when Excel does not. */
export const openFile = ({ bytes }: NamedFile): Promise<void> => openNewWorkbook(bytes);
