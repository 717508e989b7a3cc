import { ownScript } from '../../app/own-script';
import address from './worker?worker&url';

/** Starts the worker from its file in the app's own folder. The app in one file has its own way: src/single-file. */
export function startWorker(): Worker {
  return new Worker(ownScript(address), { type: 'module' });
}
