/** Address of the development server, as it stands in manifest.xml. */
const developmentUrl = "https://localhost:3000";

/**
 * The address that a deployment is served from, without a closing slash.
 * @param {string | undefined} text value of ADDIN_BASE_URL
 * @throws {Error} with one line for the person who builds, when it is missing or not a plain https address
 */
function readBaseUrl(text) {
  const example = 'e.g. ADDIN_BASE_URL="https://addins.example.lg.jp/plan" npm run build';
  if (!text)
    throw new Error(`ADDIN_BASE_URL is not set: give the https address of the deployment, ${example}`);
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url?.protocol === "https:" && !/[?#@\s]/.test(text);
  if (!isPlain) {
    throw new Error(
      `ADDIN_BASE_URL is ${JSON.stringify(text)}: it must be an https address without user, query and fragment, ${example}`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * The manifest of a deployment.
 * @param {string} manifest text of manifest.xml
 * @param {string} baseUrl as from `readBaseUrl`
 */
function deployedManifest(manifest, baseUrl) {
  return manifest.replaceAll(developmentUrl, baseUrl.replaceAll("&", "&amp;"));
}

module.exports = { readBaseUrl, deployedManifest };
