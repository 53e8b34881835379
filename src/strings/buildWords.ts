import { paneBuildEn } from "./paneBuildEn";
import { paneBuildJa } from "./paneBuildJa";
import type { BuildStrings } from "./paneBuildStrings";
import type { Strings } from "./strings";

export const buildWords: Record<Strings["language"], BuildStrings> = { ja: paneBuildJa, en: paneBuildEn };
