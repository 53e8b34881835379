export = async function stopWorkbench(): Promise<void> {
  await globalThis.workbenchServer?.stop();
};
