/** Parses and counts rows; keeps nothing. */
import { parse } from 'papaparse'

// The worker's own scope; the DOM library that the rest of the program is checked with types `self` as a window.
const scope = self as unknown as {
  onmessage: ((message: MessageEvent<File>) => void) | null
  postMessage(rows: number): void
}

scope.onmessage = ({ data }) => {
  let rows = 0
  parse<string[], File>(data, {
    header: false,
    skipEmptyLines: true,
    chunk: (results) => {
      rows += results.data.length
    },
    complete: () => scope.postMessage(rows),
  })
}
