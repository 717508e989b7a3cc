import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { normalizePath } from 'vite';

const ICON = './icon.svg';
const POLICY = /(http-equiv="Content-Security-Policy"\s+content=")([^"]*)(")/;
const SCRIPT = /\s*<script type="module"[^>]*><\/script>/;
const STYLES = /\s*<link rel="stylesheet"[^>]*>/g;

/** What has another form in one file: a worker can't be started from a file of its own. */
const STAND_INS: Readonly<Record<string, string>> = {
  'src/employer/batch/start-worker': 'src/single-file/start-worker.ts',
};

/**
 * Puts script, styles and the icon into the page itself, under a policy that names script and styles by their hashes,
 * so that one file opened from disk is the whole app. Of our own making: `vite-plugin-singlefile` (2.3.4, kept up) puts
 * them there too, but knows of no policy and of no worker.
 */
export function singleFile(name: string): Plugin {
  const root = normalizePath(process.cwd());
  return {
    name: 'single-file',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.startsWith('.') || !importer) return undefined;
      const asked = path.posix.join(path.posix.dirname(normalizePath(importer)), source);
      const other = STAND_INS[path.posix.relative(root, asked)];
      return other && path.posix.join(root, other);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('/src/main.ts', '/src/single-file/main.ts'),
    },
    generateBundle: {
      // After Vite has written its page, and its last word into the script.
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const scripts = files.filter((file) => file.type === 'chunk');
        const [script] = scripts;
        const page = bundle['index.html'];
        if (!script || scripts.length > 1 || page?.type !== 'asset') {
          this.error(`a page and one script were expected, not ${scripts.length}`);
        }
        const code = inPage(script.code);
        this.parse(code);
        const css = files
          .map((file) =>
            file.fileName.endsWith('.css') ? String('source' in file && file.source) : '',
          )
          .join('');
        for (const file of Object.keys(bundle)) Reflect.deleteProperty(bundle, file);
        this.emitFile({
          type: 'asset',
          fileName: name,
          source: wholePage(String(page.source), code, css),
        });
      },
    },
  };
}

/**
 * A module's code as a script in a page: nothing in it ends the element or begins a comment, and no character in it
 * is read as another. A plain script and no module, so that a worker can run the same text. Throws where it can't be.
 */
export function inPage(code: string): string {
  if (/[\0\r]/.test(code)) throw new Error('the page would read another script than was hashed');
  const safe = code
    .replaceAll(ICON, () => iconAddress())
    // Vite's own helper asks where the script stands, for the sake of files that there are none of.
    .replaceAll('import.meta', '({})')
    .replace(/<(?=!--|\/?script)/gi, String.raw`\x3C`);
  return `(async()=>{"use strict";${safe}\n})()`;
}

/** The built page with everything in it. */
function wholePage(html: string, code: string, css: string): string {
  const sources = {
    'script-src': hash(code),
    'style-src': hash(css),
    'img-src': 'data:',
    'worker-src': 'blob:',
  };
  return (
    html
      .replace(POLICY, (_all, before: string, policy: string, after: string) =>
        [before, policyOfOneFile(policy, sources), after].join(''),
      )
      .replace(ICON, iconAddress)
      .replace(STYLES, '')
      .replace(SCRIPT, '')
      // By functions: in a text, "$&" would stand for what was found.
      .replace('</head>', () => `  <style>${css}</style>\n  </head>`)
      .replace('</body>', () => `  <script>${code}</script>\n  </body>`)
  );
}

/** The site's policy for one file: the sources given, none of the site's own folder, and nothing fetched. */
export function policyOfOneFile(policy: string, sources: Readonly<Record<string, string>>): string {
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .flatMap((directive) => {
      const [name = ''] = directive.split(' ');
      const source = sources[name];
      if (source) return [`${name} ${source}`];
      return directive.includes("'self'") ? [] : [directive];
    })
    .join('; ');
}

function iconAddress(): string {
  return `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`;
}

/** The source in a policy that lets in exactly this text. */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
