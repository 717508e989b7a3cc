import shell from '../../../locales/en/shell.json';
import ui from '../../../locales/en/ui.json';
import wizard from '../../../locales/en/wizard.json';
import type { Dictionary, Words } from '../messages';

export const words: Words = {
  first: [shell, ui, wizard],
  parts: import.meta.glob<{ default: Dictionary }>([
    '../../../locales/en/*.json',
    '!**/{shell,ui,wizard}.json',
  ]),
};
