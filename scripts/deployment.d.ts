/** Types of deployment.js, which webpack's configuration loads as it is. */
export function readBaseUrl(text: string | undefined): string;
export function deployedManifest(manifest: string, baseUrl: string): string;
