import type { Section } from "../figure";
import { firstScreen } from "./firstScreen";
import { firstUse } from "./firstUse";
import { memory } from "./memory";
import { progress } from "./progress";
import { smoothness } from "./smoothness";

/** What is measured of the pane in a browser. */
export const paneSections: readonly Section[] = [firstScreen, firstUse, smoothness, progress, memory];
