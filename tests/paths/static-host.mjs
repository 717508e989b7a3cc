/**
 * A bare static host for the built site: files from one folder, under one path, and nothing clever; no fallback to
 * index.html, so an address that only a server could rewrite fails here.
 * Usage: node static-host.mjs FOLDER PORT PATH; or `serve` from a test that needs a host of its own.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};
/** What is packed already. */
const PACKED = ['.png'];

/** The policy of `_headers`, for every file: what holds in the page has to hold as a header too. */
const policy = /Content-Security-Policy: (.*)/.exec(readFileSync('public/_headers', 'utf8'))?.[1];

export async function serve(
  folder,
  port,
  prefix,
  { compressed = false, caching = 'no-store' } = {},
) {
  let root = path.resolve(folder);
  const asked = [];
  /** Files in their small form, by name and date: a file is packed once. */
  const small = new Map();
  const packed = (file) => {
    const id = `${file} ${statSync(file).mtimeMs}`;
    if (!small.has(id)) small.set(id, gzipSync(readFileSync(file)));
    return small.get(id);
  };
  let gone = false;
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    if (gone) {
      request.socket.destroy();
      return;
    }
    const inside = pathname.startsWith(prefix)
      ? decodeURIComponent(pathname.slice(prefix.length)) || 'index.html'
      : undefined;
    const file = inside && path.join(root, inside);
    if (!file?.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const kind = path.extname(file);
    const squeeze =
      compressed &&
      !PACKED.includes(kind) &&
      /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = squeeze ? packed(file) : readFileSync(file);
    response
      .writeHead(200, {
        'content-type': types[kind] ?? 'application/octet-stream',
        'content-length': body.length,
        'cache-control': caching,
        'content-security-policy': policy,
        vary: 'accept-encoding',
        ...(squeeze && { 'content-encoding': 'gzip' }),
      })
      .end(body);
  });
  await new Promise((listening) => server.listen(port, '127.0.0.1', () => listening(undefined)));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}${prefix}`,
    asked,
    goAway() {
      gone = true;
      server.closeAllConnections();
    },
    release(other) {
      root = path.resolve(other);
    },
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed(undefined)));
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', port = '4173', prefix = '/'] = process.argv.slice(2);
  await serve(folder, Number(port), prefix);
}
