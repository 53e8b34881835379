import type { Strings } from "../strings";
import { roundsEn } from "./roundsEn";
import { roundsJa } from "./roundsJa";
import type { RoundStrings } from "./roundStrings";

export const roundWords: Record<Strings["language"], RoundStrings> = { ja: roundsJa, en: roundsEn };
