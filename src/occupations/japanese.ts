/**
 * Japanese has no blanks between words, so it is compared by pairs of neighbouring signs: "機械設計" is 機械, 械設,
 * 設計. Runs of Latin letters and digits ("QA", "web") stay whole words.
 */

/** Particles between two words tell nothing of the job. */
const PARTICLES =
  /(?<=[\u3400-\u9fff々ァ-ヶー])[をにでがはのとへや](?=[\u3400-\u9fff々ァ-ヶa-z0-9])/g;
/** What ends a description ("…する仕事", "…の仕事"); 人 after a verb alone, for it ends names too (軍人). */
const PHRASE_END =
  /(?:を?(?:する|やる|している|やっている))?(?:の?仕事|(?<=[うくぐすつぬぶむるた])人|こと|業務)?$/;
/** Said of people at their trade: "床屋さん" is 床屋. */
const POLITE_END = /(?<=[\u3400-\u9fff々])さん/g;

const KATAKANA = /[\u30a1-\u30f6]/g;
const SMALL = 'ぁぃぅぇぉっゃゅょゎ';
const LARGE = 'あいうえおつやゆよわ';

/**
 * One way of writing for all: full width, small letters, hiragana for katakana, no long vowel marks or middle dots,
 * small kana as large ones.
 */
function foldJapanese(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(POLITE_END, '')
    .replace(PARTICLES, ' ')
    .replace(KATAKANA, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
    .replace(/[ー・･‐―]/g, '')
    .replace(/[ぁぃぅぇぉっゃゅょゎ]/g, (sign) => LARGE.charAt(SMALL.indexOf(sign)));
}

/** What a person typed, without the end that makes it a description; all of it where nothing else is there. */
export function withoutPhraseEnd(query: string): string {
  const telling = query.normalize('NFKC').trim().replace(PHRASE_END, '');
  return telling || query;
}

/** The words of a text as pairs, parted by blanks; "|" between titles and " - " stay where they are. */
export function bigramsOf(text: string): string {
  return foldJapanese(text).replace(/[a-z0-9\u3041-\u3096\u3400-\u9fff々]+/g, pairsOf);
}

function pairsOf(run: string): string {
  return run
    .split(/([a-z0-9]+)/)
    .map((part) => {
      if (part.length < 2 || /[a-z0-9]/.test(part)) return part;
      return Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2)).join(' ');
    })
    .filter(Boolean)
    .join(' ');
}
