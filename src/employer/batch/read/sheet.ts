import { MOST_COLUMNS, Refusal } from './faults';
import { dayOfSerial } from './number-formats';
import type { Cell, RowTaker } from './table';
import type { Zip } from './unzip';
import type { Workbook } from './workbook';
import { readXml } from './xml';

/** No sheet has more. */
const LAST_ROW = 1_048_576;

/** Reads the cells of one sheet row by row; of a formula what it came to. */
export function readSheet(zip: Zip, file: string, workbook: Workbook, take: RowTaker): void {
  let row: Cell[] = [];
  let taken = 0;
  let column = 0;
  let type = '';
  let style = 0;
  let text = '';
  let inText = false;
  let spoken = 0;

  /** Rows that the file leaves out count. */
  const beginRow = (named: string | undefined) => {
    row = [];
    column = 0;
    const number = named === undefined ? taken + 1 : Number(named);
    if (!(number > taken && number <= LAST_ROW)) throw new Refusal('damaged');
    for (; taken < number - 1; taken++) take([]);
  };

  readXml(zip, file, {
    open(name, attribute) {
      switch (name) {
        case 'row':
          beginRow(attribute('r'));
          break;
        case 'c': {
          const at = attribute('r');
          if (at !== undefined) column = columnOf(at);
          type = attribute('t') ?? 'n';
          style = Number(attribute('s') ?? 0);
          text = '';
          break;
        }
        case 'rPh':
          spoken++;
          break;
        case 'v':
        case 't':
          inText = spoken === 0;
          break;
      }
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      switch (name) {
        case 'v':
        case 't':
          inText = false;
          break;
        case 'rPh':
          spoken--;
          break;
        case 'c': {
          const cell = text === '' ? '' : valueOf(type, text, style, workbook);
          if (cell !== '') {
            if (column >= MOST_COLUMNS)
              throw new Refusal('too-many-columns', { most: MOST_COLUMNS });
            while (row.length < column) row.push('');
            row[column] = cell;
          }
          column++;
          break;
        }
        case 'row':
          taken++;
          take(row);
          break;
      }
    },
  });
}

/** "C12" is column 2. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column === 0) throw new Refusal('damaged');
  return column - 1;
}

function valueOf(type: string, text: string, style: number, workbook: Workbook): Cell {
  switch (type) {
    case 's':
      return workbook.texts[Number(text)] ?? '';
    case 'str':
    case 'inlineStr':
    case 'e':
      return text;
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'd':
      return text.slice(0, 10);
    default: {
      const number = Number(text);
      if (Number.isNaN(number)) return text;
      if (!workbook.dateStyles[style]) return number;
      return dayOfSerial(number, workbook.from1904) ?? number;
    }
  }
}
