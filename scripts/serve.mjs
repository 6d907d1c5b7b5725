/** A static server for the built pages, on localhost only. */
import { createReadStream, existsSync, statSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import path from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const attemptsAtPorts = 50;

/** File under `folder` that a request path names, or null. A path that climbs out of the folder names nothing. */
export function fileFor(folder, requestPath) {
  let name;
  try {
    name = decodeURIComponent(requestPath.split(/[?#]/, 1)[0] ?? "/");
  } catch {
    return null;
  }
  if (name.includes("\0")) return null;
  const file = path.resolve(folder, `.${name.endsWith("/") ? `${name}index.html` : name}`);
  const inside = file === folder || file.startsWith(folder + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

function answer(folder, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const file = fileFor(folder, request.url ?? "/");
  if (file === null) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  const hashed = /\.[0-9a-f]{8,}\./.test(path.basename(file));
  response.writeHead(200, {
    "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
    "Content-Length": statSync(file).size,
    "Cache-Control": hashed ? "public, max-age=31536000, immutable" : "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/**
 * Serves a folder; a busy port is passed over for the next one.
 *
 * @param {string} folder
 * @param {{port: number, strict?: boolean, certificate?: {key: string | Buffer, cert: string | Buffer}}} options strict: a busy port is an error; certificate: makes it https
 * @returns {Promise<{url: string, close: () => Promise<void>}>} address with a slash at its end
 */
export async function serve(folder, options) {
  const absolute = path.resolve(folder);
  const listener = (request, response) => answer(absolute, request, response);
  const tls = options.certificate ?? null;
  for (let attempt = 0; attempt < (options.strict ? 1 : attemptsAtPorts); attempt += 1) {
    const port = options.port + attempt;
    const server = tls === null
      ? http.createServer(listener)
      : https.createServer(tls, listener);
    const failure = await new Promise((resolve) => {
      server.once("error", resolve);
      server.listen(port, "localhost", () => resolve(null));
    });
    if (failure === null) {
      const close = () => new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      return { url: `${tls === null ? "http" : "https"}://localhost:${server.address().port}/`, close };
    }
    if (failure.code !== "EADDRINUSE") throw failure;
  }
  throw new Error(`No free port from ${options.port} on.`);
}
