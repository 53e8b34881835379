import { asHostError } from "./hostError";

/** Opens a file as a new workbook in a window of its own; from ExcelApi 1.8. @throws HostError when Excel does not. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  try {
    await Excel.createWorkbook(btoa(characters.join("")));
  } catch (error) {
    throw asHostError(error);
  }
}
