/** The page's one field for files, and whoever sends the reader to it. */
import type { NamedFile } from '../../engine/engine'
import type { Store } from '../../store/store'

export const INPUT_ID = 'open-files'

/** In the place of what is open, or together with it as one dataset. */
export type Place = 'instead' | 'together'

/** Asks the reader for files. */
export function chooseFiles(place: Place): void {
  const field = document.getElementById(INPUT_ID)
  if (!field) return
  field.dataset.place = place
  field.click()
}

/** Opens what was chosen, and empties the field, so that the same file may be chosen again. */
export function taken(field: HTMLInputElement, store: Store): void {
  const files = named(field.files)
  const place = field.dataset.place === 'together' ? 'together' : 'instead'
  delete field.dataset.place
  field.value = ''
  openIn(store, files, place)
}

export const named = (files: Iterable<File> | null | undefined): NamedFile[] =>
  Array.from(files ?? [], (file) => ({ name: file.name, bytes: file }))

export function openIn(store: Store, files: NamedFile[], place: Place): void {
  const { openFiles, addFiles } = store.getState()
  if (files.length) void (place === 'together' ? addFiles : openFiles)(files)
}
