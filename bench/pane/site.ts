import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

/** What was sent for one request. */
export interface Sent {
  path: string;
  /** As sent: gzip. */
  bytes: number;
}

/** Pages of the add-in, served locally, with what stands for Office.js. */
export interface Site {
  url: string;
  /** What was sent of the pages' own since the last time this was asked, without Office.js. */
  takeSent: () => Sent[];
  stop: () => Promise<void>;
}

const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeFolder = "/office-js";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
};

/**
 * @param folders by the first part of the address
 * @param officeJs the script that stands for Office.js; `null` for the unmodified client library of the npm package
 */
export async function serveSite(folders: Record<string, string>, officeJs: string | null): Promise<Site> {
  const clientFolder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const sent: Sent[] = [];
  const packed = new Map<string, Buffer>();

  const ownFile = (path: string): Buffer | null => {
    const [, name = "", ...rest] = path.split("/");
    const file = join(folders[name] ?? "", rest.join("/"));
    if (folders[name] === undefined || !existsSync(file) || !statSync(file).isFile()) return null;
    const content = readFileSync(file);
    return extname(file) === ".html"
      ? Buffer.from(content.toString().replace(officeAddress, `${officeFolder}/office.js`))
      : content;
  };
  // Office.js asks for some of its files in mixed case; on disk they are all in lower case.
  const officeFile = (path: string): Buffer | null => {
    if (officeJs !== null) return Buffer.from(officeJs);
    const file = join(clientFolder, normalize(path.slice(officeFolder.length)).toLowerCase());
    return existsSync(file) ? readFileSync(file) : null;
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const isOffice = pathname.startsWith(officeFolder);
    const known = packed.get(pathname);
    const content = known === undefined ? (isOffice ? officeFile(pathname) : ownFile(pathname)) : null;
    if (known === undefined && content === null) {
      response.writeHead(404).end();
      return;
    }
    const body = known ?? gzipSync(content ?? "");
    packed.set(pathname, body);
    if (!isOffice) sent.push({ path: pathname, bytes: body.length });
    response.writeHead(200, {
      "content-type": types[extname(pathname)] ?? "application/octet-stream",
      "content-encoding": "gzip",
      "cache-control": "no-store",
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeSent: () => sent.splice(0),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
