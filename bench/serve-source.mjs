import { createServer } from 'vite';

/**
 * Loads modules of `src` and `tests` under Node, as the app has them.
 *
 * @param {readonly string[]} paths from the root of the project ("/src/rules/index.ts")
 * @returns {Promise<{ modules: Record<string, any>[], close: () => Promise<void> }>}
 */
export async function loadSource(paths) {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const modules = await Promise.all(paths.map((path) => server.ssrLoadModule(path)));
  return { modules, close: () => server.close() };
}
