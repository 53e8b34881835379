import type { LineReason } from "../planLine";
import type { SurveyedLine } from "./surveyedLine";

/** For each line, why it is no part of the plan; null where nothing says so. */
export type Noise = readonly (LineReason | null)[];

/** Lines that a pass finds to be noise: their indices, with the reason. */
export type FoundNoise = [index: number, reason: LineReason][];

/** Looks for noise of one kind, beside what is known as noise already. */
export type NoisePass = (lines: readonly SurveyedLine[], noise: Noise) => FoundNoise;

/** Finds the lines that are no part of the plan, pass by pass; what one has found stays as it was found. */
export function findNoise(lines: readonly SurveyedLine[], passes: readonly NoisePass[]): Noise {
  const noise: (LineReason | null)[] = lines.map(() => null);
  for (const pass of passes) for (const [index, reason] of pass(lines, noise)) noise[index] ??= reason;
  return noise;
}

/** Indices of the lines of which something holds. */
export function indicesWhere<Line>(
  lines: readonly Line[],
  holds: (line: Line, index: number) => boolean,
): number[] {
  const indices: number[] = [];
  lines.forEach((line, index) => {
    if (holds(line, index)) indices.push(index);
  });
  return indices;
}

/** Indices of the lines that are not blank. */
export const writtenLines = (lines: readonly SurveyedLine[]): number[] =>
  indicesWhere(lines, ({ isBlank }) => !isBlank);
