/** A part of the add-in that is loaded when it is wanted did not arrive: the line is down, or a newer version took its place. */
export class NotLoadedError extends Error {
  override readonly name = "NotLoadedError";
}

/** Waits for a part that is loaded when it is wanted, e.g. `loadPart(import("./part"))`. @throws NotLoadedError when it does not arrive */
export async function loadPart<Part>(loading: Promise<Part>): Promise<Part> {
  try {
    return await loading;
  } catch (cause) {
    throw new NotLoadedError("", { cause });
  }
}
