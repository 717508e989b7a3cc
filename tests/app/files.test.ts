import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { readCaseFile, saveFile } from '../../src/app/files';
import { offerFragment } from '../../src/app/shared-link';
import { GOOD_CASES } from '../cases/good-cases';

const text = JSON.stringify({ format: 't52-case', version: 1, answers: GOOD_CASES.professional });
const fileOf = (content: BlobPart) => new File([content], 'case.json');

describe('a file that is opened', () => {
  it('gives its case', async () => {
    const read = await readCaseFile(fileOf(text));
    expect(read.ok && read.case.answers).toEqual(GOOD_CASES.professional);
  });

  it('gives the link of an offer, where there is nothing else in it', async () => {
    const offer: Answers = { occupation: { noc: '21231' }, wage: { amount: 75, per: 'hour' } };
    const file = { format: 't52-case', version: 1, answers: offer };
    const opened = async (more: object) => {
      const read = await readCaseFile(fileOf(JSON.stringify({ ...file, ...more })));
      return read.ok && (read.offer ?? 'a case');
    };
    expect(await opened({})).toBe(offerFragment(offer));
    // A file of one's own, in which nothing else is answered yet.
    expect(await opened({ savedAt: '2026-11-22T08:00:00.000Z' })).toBe('a case');
    expect(await opened({ keep: { label: 'Rosa' } })).toBe('a case');
    expect(await opened({ answers: { ...offer, partner: 'none' } })).toBe('a case');
    expect(await opened({ answers: {} })).toBe('a case');
  });

  it.each([
    ['no JSON', 'Dear officer', 'not-json'],
    ['nothing', '', 'not-json'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'not-json'],
    ['a list', '[]', 'not-a-case'],
    ['another program’s file', '{"format":"resume","version":1}', 'not-a-case'],
    ['a file of a later version', text.replace('"version":1', '"version":7'), 'newer-version'],
  ])('(%s) tells what is wrong', async (_what, content, code) => {
    expect(await readCaseFile(fileOf(content))).toEqual({
      ok: false,
      problems: [{ path: '', code }],
    });
  });

  it('tells all that is wrong, field by field', async () => {
    const bad = { format: 't52-case', version: 1, answers: { partner: 'cat', receivedOn: 'soon' } };
    const read = await readCaseFile(fileOf(JSON.stringify(bad)));
    expect(read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'answers.partner not-allowed',
      'answers.receivedOn not-a-date',
    ]);
  });

  it('is not read where it is too large to be a case', async () => {
    const large = fileOf(text.padEnd(1_000_001));
    const read = vi.spyOn(large, 'text');
    expect(await readCaseFile(large)).toEqual({
      ok: false,
      problems: [{ path: '', code: 'not-a-case' }],
    });
    expect(read).not.toHaveBeenCalled();
    expect((await readCaseFile(fileOf(text.padEnd(1_000_000)))).ok).toBe(true);
  });

  it('does no harm where the device cannot read it', async () => {
    const gone = fileOf(text);
    vi.spyOn(gone, 'text').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    expect((await readCaseFile(gone)).ok).toBe(false);
  });
});

describe('a file that is saved', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('is offered under its name, from memory, which is freed afterwards', async () => {
    vi.useFakeTimers();
    const blobs: Blob[] = [];
    // jsdom has no addresses for blobs.
    URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`;
    const revoked = vi.fn();
    URL.revokeObjectURL = revoked;
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.download} ${this.href}`);
    });
    saveFile('permit-check.json', '{"a":1}');
    expect(clicked).toEqual(['permit-check.json blob:1']);
    expect(await blobs[0]?.text()).toBe('{"a":1}');
    vi.runAllTimers();
    expect(revoked).toHaveBeenCalledWith('blob:1');
  });
});
