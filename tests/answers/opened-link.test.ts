import { describe, expect, it } from 'vitest';
import { readOpened } from '../../src/app/opened-link';
import { linkFragment, offerFragment } from '../../src/app/shared-link';
import { GOOD_CASES } from '../cases/good-cases';

const answers = GOOD_CASES.australian;
const link = linkFragment(answers);
const [head, payload] = [link.slice(0, 10), link.slice(10)];
const broken = (by: string) =>
  `${link.slice(0, 25)}${by}${link.slice(25, 60)}${by}${link.slice(60)}`;

describe('a link is read although', () => {
  it.each([
    ['nothing was done to it', link],
    ['a sentence ends after it', `${link}.`],
    ['a sentence goes on after it', `${link}, have a look`],
    ['it stood in brackets', `${link})`],
    ['it stood in quotation marks', `${link}”`],
    ['mail broke its lines', broken('\r\n')],
    ['mail broke its lines, escaped', broken('%0D%0A')],
    ['it has blanks in it', broken('%20')],
    ['it has marks without width in it', broken('\u200b')],
    ['they are escaped too', broken('%E2%80%8B')],
    ['its slashes are escaped', link.replaceAll('/', '%2F')],
    ['they are escaped twice', link.replaceAll('/', '%252F')],
    ['its letters are escaped', `${head}%${payload.charCodeAt(0).toString(16)}${payload.slice(1)}`],
    ['its first slash is lost', link.replace('#/', '#')],
    ['an escape at its end is cut', `${link}%E2%8`],
    ['it has blanks in it, and an escape at its end is cut', `${broken('%20')}%E2%8`],
    ['the payload is set off', `${head}%3C${payload}%3E`],
  ])('%s', (_name, fragment) => {
    expect(readOpened(fragment)).toMatchObject({ ok: true, case: { answers } });
  });
});

describe('what is wrong with a link is told', () => {
  it.each([
    ['nothing after the address', '#/open/v1/', 'truncated'],
    ['its end is missing', link.slice(0, -8), 'truncated'],
    ['a page showed dots in the place of its end', `${link.slice(0, -8)}…`, 'truncated'],
    ['and they are escaped', `${link.slice(0, -8)}%E2%80%A6`, 'truncated'],
    [
      'a letter is another',
      `${head}${payload.slice(0, 20)}${payload[20] === 'A' ? 'B' : 'A'}${payload.slice(21)}`,
      'damaged',
    ],
    ['no version', '#/open', 'damaged'],
    ['version none', `#/open/v0/${payload}`, 'damaged'],
    ['a newer version', `#/open/v2/${payload}`, 'newer-version'],
    ['far too long', `#/open/v1/${'A'.repeat(300_000)}`, 'too-large'],
    ['escapes that are none', '#/open/v1/%%%zz%', 'damaged'],
    ['a path that climbs', '#/open/v1/../../privacy', 'damaged'],
    ['script', '#/open/v1/<script>alert(1)</script>', 'damaged'],
  ])('%s', (_name, fragment, fault) => {
    expect(readOpened(fragment)).toMatchObject({ ok: false, fault });
  });
});

describe('an offer that a candidate is to answer', () => {
  const offer = { occupation: { noc: '21231' }, wage: { amount: 75, per: 'hour' } } as const;
  const made = offerFragment(offer);

  it.each([
    ['as it was made', made],
    ['with a full stop after it', `${made}.`],
    ['in quotation marks', `${made}”`],
    ['with its slashes escaped', made.replaceAll('/', '%2F')],
    ['with its slashes escaped twice', made.replaceAll('/', '%252F')],
    ['with its last slash alone escaped', made.replace('/offer', '%2Foffer')],
    ['with that escaped twice', made.replace('/offer', '%252Foffer')],
    ['with a line broken by mail', `${made.slice(0, 25)}\r\n${made.slice(25)}`],
  ])('is one %s', (_name, fragment) => {
    expect(readOpened(fragment)).toEqual({
      ok: true,
      case: { format: 't52-case', version: 1, answers: offer },
      offer: true,
    });
  });

  it.each([
    ['its last word is cut', made.slice(0, -3), offer],
    ['the word is missing', linkFragment(offer), offer],
    ['it holds a person’s answers', `${link}/offer`, answers],
    ['it holds nothing', `${linkFragment({})}/offer`, {}],
  ])('is a case like any other where %s', (_name, fragment, holds) => {
    expect(readOpened(fragment)).toEqual({
      ok: true,
      case: { format: 't52-case', version: 1, answers: holds },
    });
  });

  it('that was damaged says so', () => {
    expect(readOpened(made.replace(/.(?=\/offer$)/, '!'))).toMatchObject({ fault: 'damaged' });
  });
});
