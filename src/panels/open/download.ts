/** How long the browser may take to begin, ms. */
const BEGUN = 10_000

/** Hands the reader a file that the page made. The mark at its beginning makes spreadsheets read it as UTF-8. */
export function downloadCsv(name: string, csv: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), BEGUN)
}
