import shell from '../../../locales/fr/shell.json';
import ui from '../../../locales/fr/ui.json';
import wizard from '../../../locales/fr/wizard.json';
import type { Dictionary, Words } from '../messages';

export const words: Words = {
  first: [shell, ui, wizard],
  parts: import.meta.glob<{ default: Dictionary }>([
    '../../../locales/fr/*.json',
    '!**/{shell,ui,wizard}.json',
  ]),
};
