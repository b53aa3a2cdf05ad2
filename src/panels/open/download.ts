import { saveFile } from './saveFile'

/** Hands the reader a file that the page made. The mark at its beginning makes spreadsheets read it as UTF-8. */
export function downloadCsv(name: string, csv: string): void {
  saveFile(name, `\ufeff${csv}`, 'text/csv;charset=utf-8')
}
