import { useEffect } from "react";
import { usePane } from "./usePane";
import { useSession } from "./useSession";

/** Has the workbook checked thoroughly as soon as the first findings are on the screen. */
export function useSecondLook(): void {
  const { session } = usePane();
  const { workbook } = useSession();
  useEffect(() => {
    if (workbook === null) return undefined;
    const frame = requestAnimationFrame(() => setTimeout(() => void session.checkThoroughly()));
    return () => cancelAnimationFrame(frame);
  }, [session, workbook]);
}
