/** How far work has come, and whether it is still wanted. */
export interface TaskProgress {
  onProgress?: ((done: number, total: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Lets the pane draw and take keys before the work goes on. @throws the signal's reason when it was stopped */
export async function breathe({ signal }: TaskProgress): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
