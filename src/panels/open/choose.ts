/** Opens files that the reader chooses in the page's one file field. */
import type { NamedFile } from '../../engine/engine'
import type { Store } from '../../store/store'

export const INPUT_ID = 'open-files'

/** Add to the open dataset; or ask, where that is the reader's own, and else replace it. */
export type Place = 'asked' | 'together'

/** Opens the browser's file dialog. */
export function chooseFiles(place: Place): void {
  const field = document.getElementById(INPUT_ID)
  if (!field) return
  field.dataset.place = place
  field.click()
}

/** Opens the chosen files, and empties the field, so that the same file can be chosen again. */
export function taken(field: HTMLInputElement, store: Store): void {
  const files = named(field.files)
  const place = field.dataset.place === 'together' ? 'together' : 'asked'
  delete field.dataset.place
  field.value = ''
  void openIn(store, files, place)
}

export const named = (files: Iterable<File> | null | undefined): NamedFile[] =>
  Array.from(files ?? [], (file) => ({ name: file.name, bytes: file }))

/** Settles once they are open, refused, or in need of an answer. */
export async function openIn(store: Store, files: NamedFile[], place: Place): Promise<void> {
  const { offerFiles, addFiles } = store.getState()
  if (files.length) await (place === 'together' ? addFiles : offerFiles)(files)
}
