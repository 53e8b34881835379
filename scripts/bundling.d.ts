import type { Configuration, WebpackPluginInstance } from "webpack";

export const addInEntries: Record<"taskpane" | "commands", string>;
export const common: Configuration;
export function addInPage(name: keyof typeof addInEntries, officeJs?: string): WebpackPluginInstance;
export function contentSecurityPolicy(more?: readonly string[]): string;
export const moduleOutput: Configuration["output"];
