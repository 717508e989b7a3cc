/** Runs a command with a variable set, on any system: node with-env.mjs NAME=VALUE COMMAND ARGUMENTS… */
import { spawnSync } from 'node:child_process';

const [setting = '', ...command] = process.argv.slice(2);
const [name = '', value = ''] = setting.split('=');
const { status } = spawnSync(command.join(' '), {
  stdio: 'inherit',
  shell: true,
  env: { ...process.env, [name]: value },
});
process.exit(status ?? 1);
