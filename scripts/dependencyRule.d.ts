export const places: readonly string[];
export function placeOf(path: string): string;
export function refusal(file: string, specifier: string, isTypeOnly: boolean): string | null;
export function dependencies(place: string): string[];
