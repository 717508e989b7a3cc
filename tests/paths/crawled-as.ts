import { LANGUAGES } from '../locales/words';

/** As whom the daily crawl of words comes to every page in a language: in turn. `npm run check:deep` comes as all. */
export function crawledAs(language: string): 'engineer' | 'technician' {
  return LANGUAGES.indexOf(language) % 2 === 0 ? 'technician' : 'engineer';
}
