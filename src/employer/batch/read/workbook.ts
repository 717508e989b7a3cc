import { Refusal } from './faults';
import { isDateFormat } from './number-formats';
import type { Zip } from './unzip';
import { readXml } from './xml';

/** Where things are in a workbook. */
export interface Workbook {
  /** The visible sheets in their order. */
  sheets: { name: string; file: string }[];
  /** The texts that cells name by number. */
  texts: string[];
  /** For each style whether it shows a number as a day. */
  dateStyles: boolean[];
  /** Days are counted from 1904 instead of 1900: older Excel on a Mac. */
  from1904: boolean;
}

/** Reads what stands beside the sheets. Throws a Refusal where the zip is no workbook we read. */
export function readWorkbook(zip: Zip): Workbook {
  const main = mainFile(zip);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const targets = relationsOf(zip, main);
  const sheets: Workbook['sheets'] = [];
  let from1904 = false;
  readXml(zip, main, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return;
      const target = targets.find(({ id }) => id === attribute('id'));
      // A chart has a sheet of its own without rows.
      if (target?.kind === 'worksheet')
        sheets.push({ name: attribute('name') ?? '', file: fileAt(folder, target.path) });
    },
  });
  if (sheets.length === 0) throw new Refusal('damaged');
  const part = (kind: string) => {
    const target = targets.find((one) => one.kind === kind);
    const file = target && fileAt(folder, target.path);
    return file !== undefined && zip.has(file) ? file : undefined;
  };
  const texts = part('sharedStrings');
  const styles = part('styles');
  return {
    sheets,
    texts: texts === undefined ? [] : readTexts(zip, texts),
    dateStyles: styles === undefined ? [] : readDateStyles(zip, styles),
    from1904,
  };
}

/** The workbook's own file, as the package names it. Other zips are spreadsheets of another kind, or none. */
function mainFile(zip: Zip): string {
  if (zip.has('[Content_Types].xml')) {
    const named = zip.has('_rels/.rels')
      ? relationsOf(zip, '').find(({ kind }) => kind === 'officeDocument')?.path
      : undefined;
    const file = fileAt('', named ?? 'xl/workbook.xml');
    if (zip.has(file) && file.endsWith('.xml')) return file;
    if (zip.has('xl/workbook.bin')) throw new Refusal('other-spreadsheet');
    throw new Refusal('not-a-table');
  }
  const other = ['content.xml', 'Index/Document.iwa', 'Index.zip', 'index.xml'];
  throw new Refusal(other.some((name) => zip.has(name)) ? 'other-spreadsheet' : 'not-a-table');
}

/** What a file of the package refers to; the kind is the last word of the relation's type. */
function relationsOf(zip: Zip, file: string): { id: string; kind: string; path: string }[] {
  const at = file.lastIndexOf('/') + 1;
  const beside = `${file.slice(0, at)}_rels/${file.slice(at)}.rels`;
  const found: { id: string; kind: string; path: string }[] = [];
  if (!zip.has(beside)) return found;
  readXml(zip, beside, {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      found.push({
        id: attribute('Id') ?? '',
        kind: attribute('Type')?.split('/').at(-1) ?? '',
        path: attribute('Target') ?? '',
      });
    },
  });
  return found;
}

/** A target is relative to the folder, or begins with a slash and is not. */
function fileAt(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The shared texts. Pieces with their own look are joined; how a text is pronounced ("rPh") is left out. */
function readTexts(zip: Zip, file: string): string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let spoken = 0;
  readXml(zip, file, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') spoken++;
      else if (name === 't') inText = spoken === 0;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') spoken--;
      else if (name === 'si') texts.push(text);
    },
  });
  return texts;
}

function readDateStyles(zip: Zip, file: string): boolean[] {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  readXml(zip, file, {
    open(name, attribute) {
      if (name === 'numFmt')
        formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attribute('numFmtId') ?? 0);
        styles.push(isDateFormat(id, formats.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
