/** An opener that also opens datasets on ClickHouse servers. All that this takes is loaded with the first of them. */
import type { DatasetOpener } from '../engine'

export const servedToo = (opener: DatasetOpener): DatasetOpener => ({
  ...opener,
  async open(files, reading, options = {}) {
    const served = files.find((file) => file.served)
    if (!served) return opener.open(files, reading, options)
    const { openServed } = await import('./openOn')
    return openServed(files, options.signal)
  },
})
