import { describe, expect, test } from 'vitest';
import { inPage, policyOfOneFile } from '../../scripts/build/single-file';

describe('a script put into a page', () => {
  test.each([
    ['ends the element', 'const a = "</script>";'],
    ['ends it in capitals', 'const a = "</SCRIPT>";'],
    ['begins a comment in which the end is not seen', 'const a = `<!--<script>`;'],
  ])('says the same where its text %s', (_what, code) => {
    const placed = inPage(code);
    expect(placed).not.toMatch(/<(!--|\/?script)/i);
    const say = (text: string) =>
      text.replace('const a =', 'return').replace(/^\(async/, 'return (async');
    // The property is about what the code says, so it has to be run.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    const said = new Function(say(placed)) as () => Promise<string>;
    return expect(said()).resolves.toBe(/["`](.*)["`]/.exec(code)?.[1]);
  });

  test.each(['\r', '\0'])('is refused where a page reads another character for %j', (character) => {
    expect(() => inPage(`const a = "${character}";`)).toThrow(/another script/);
  });
});

test('the policy of one file lets in what is named, and nothing from a folder or the network', () => {
  expect(
    policyOfOneFile(
      "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; trusted-types a b",
      { 'script-src': "'sha256-x'" },
    ),
  ).toBe("default-src 'none'; script-src 'sha256-x'; base-uri 'none'; trusted-types a b");
});
