import shell from '../../../locales/es/shell.json';
import ui from '../../../locales/es/ui.json';
import wizard from '../../../locales/es/wizard.json';
import type { Dictionary, Words } from '../messages';

export const words: Words = {
  first: [shell, ui, wizard],
  parts: import.meta.glob<{ default: Dictionary }>([
    '../../../locales/es/*.json',
    '!**/{shell,ui,wizard}.json',
  ]),
};
