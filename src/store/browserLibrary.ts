/** The library in the browser's IndexedDB. */
import { clear, createStore, del, get, set, type UseStore, values } from 'idb-keyval'
import { type Library, latestFirst } from './library'
import type { FileSet, KeptData } from './state'

type Entry = { about: KeptData; files: FileSet }

export function browserLibrary(): Library {
  let opened: UseStore | undefined
  // Made with the first call: where storage is forbidden, making it throws.
  const entries = () => {
    opened ??= createStore('claimline', 'files')
    return opened
  }
  return {
    get: async (rev) => (await get<Entry>(rev, entries()))?.files,
    put: async (about, files) => set(about.rev, { about, files } satisfies Entry, entries()),
    list: async () => latestFirst((await values<Entry>(entries())).map(({ about }) => about)),
    forget: async (rev) => (rev === null ? clear(entries()) : del(rev, entries())),
  }
}
