/**
 * Runs scripts of package.json beside each other: node scripts/side-by-side.mjs NAME… What each says is printed
 * together, once it has ended; one that fails makes the whole fail, after the others have ended.
 */
import { spawn } from 'node:child_process';

/** @param {string} name @returns {Promise<boolean>} whether it went well */
function run(name) {
  return new Promise((resolve) => {
    const child = spawn(`npm run ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      console.log(`${name}: ${code === 0 ? 'passed' : 'failed'}`);
      resolve(code === 0);
    });
  });
}

const went = await Promise.all(process.argv.slice(2).map(run));
if (went.includes(false)) process.exitCode = 1;
