/**
 * The front door of the app in one file (vite.single.config.ts). Page and worker run the same script, since a file
 * opened from disk may fetch no other: where there is a page this is the app, where there is none it is the worker.
 */
if ('document' in globalThis) await import('../main');
else await import('../employer/batch/worker');

export {};
