/**
 * A bare static host for the built site: files from one folder, under one path, and nothing clever; no fallback to
 * index.html, so an address that only a server could rewrite fails here.
 * Usage: node static-host.mjs FOLDER PORT PATH
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const [folder = 'dist', port = '4173', prefix = '/'] = process.argv.slice(2);
const root = path.resolve(folder);

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

http
  .createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(prefix)
      ? decodeURIComponent(pathname.slice(prefix.length)) || 'index.html'
      : undefined;
    const file = inside && path.join(root, inside);
    if (!file?.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    createReadStream(file).pipe(response);
  })
  .listen(Number(port), '127.0.0.1');
