import { dirname } from "node:path";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { configurations, officeFolder } from "./configuration";

type Middleware = WebpackDevServer.ExpressRequestHandler;

/** Office.js asks for some of its files in mixed case; on disk they are all in lower case. */
const lowerCasePaths: Middleware = (request, _response, next) => {
  if (request.url.startsWith(officeFolder)) request.url = request.url.toLowerCase();
  next();
};

/**
 * Builds the pages and serves them over https with a certificate of its own.
 * @param port 0 for any free one
 * @returns the address, once the pages are built
 * @throws when the port is taken or the pages cannot be built
 */
export async function serve(port: number): Promise<string> {
  const compiler = webpack(configurations());
  const server = new WebpackDevServer(
    {
      host: "localhost",
      port,
      server: "https",
      hot: false,
      liveReload: false,
      client: false,
      compress: false,
      static: {
        directory: dirname(require.resolve("@microsoft/office-js/dist/office.js")),
        publicPath: officeFolder,
        watch: false,
      },
      setupMiddlewares: (middlewares) => [
        { name: "lower-case-paths", middleware: lowerCasePaths },
        ...middlewares,
      ],
    },
    compiler,
  );
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap("workbench", (stats) =>
      stats.hasErrors() ? reject(new Error("The pages could not be built.")) : resolve(),
    );
  });
  await Promise.all([listening(server), built]);
  const address = server.server?.address();
  if (address === null || typeof address !== "object") throw new Error("The server has no address.");
  return `https://localhost:${address.port}/`;
}

/** The server throws from within an event when it cannot listen. */
async function listening(server: WebpackDevServer): Promise<void> {
  let fail: (error: Error) => void = () => undefined;
  const failed = new Promise<never>((_resolve, reject) => (fail = reject));
  process.once("uncaughtException", fail);
  await Promise.race([server.start(), failed]);
  process.off("uncaughtException", fail);
}
