/** The library in the browser's IndexedDB. */
import { clear, createStore, del, get, set, type UseStore, values } from 'idb-keyval'
import type { PageHead } from '../../model/pageHead'
import type { FileSet } from '../known'
import type { KeptData } from '../verbs'
import { type Library, latestFirst } from './library'

type Entry = { about: KeptData; files: FileSet }

/** Made with the first call: where storage is forbidden, making it throws. */
function storeOf(database: string, name: string): () => UseStore {
  let opened: UseStore | undefined
  return () => {
    opened ??= createStore(database, name)
    return opened
  }
}

export function browserLibrary(): Library {
  const entries = storeOf('claimline', 'files')
  // A database holds one store of this library.
  const heads = storeOf('claimline-heads', 'heads')
  return {
    get: async (rev) => (await get<Entry>(rev, entries()))?.files,
    put: async (about, files) => set(about.rev, { about, files } satisfies Entry, entries()),
    list: async () => latestFirst((await values<Entry>(entries())).map(({ about }) => about)),
    head: async (rev) => get<PageHead>(rev, heads()),
    keepHead: async (rev, head) => set(rev, head, heads()),
    async forget(rev) {
      for (const store of [entries(), heads()]) await (rev === null ? clear(store) : del(rev, store))
    },
  }
}
