import { saveFile } from '../../look/saveFile'

/** Downloads a file that the page made. The byte order mark makes spreadsheets read it as UTF-8. */
export function downloadCsv(name: string, csv: string): void {
  saveFile(name, `\ufeff${csv}`, 'text/csv;charset=utf-8')
}
