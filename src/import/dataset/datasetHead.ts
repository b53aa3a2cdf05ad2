/** Title, language and the like of a dataset made of one or several files. */
import type { Dataset, Era } from '../../model/claim'
import type { Head } from '../../model/dataset/columns'
import { idFrom } from '../../model/dataset/ids'
import { distinct } from '../record/distinct'
import type { DatasetHead } from '../record/record'

/** Collects the heads of all files and makes one head of them. Of each field the first file that fills it holds; several
 *  titles are joined; a story is kept only where there is a single file. */
export function headOf() {
  let names: string[] = []
  const mends: string[] = []
  const eras: Era[] = []
  const datasets: Head[] = []
  let said: DatasetHead = {}
  return {
    /** A file of a format without a title: its name stands for one. `mended`: it holds mended rows of other files, so its
     *  name is used only where no other file is there. */
    file(name: string, mended = false): void {
      if (mended) mends.push(name)
      else names.push(name)
    },
    said(head: DatasetHead): void {
      said = { ...head, ...said }
    },
    era(era: Omit<Era, 'id'>): void {
      eras.push({ ...era, id: `era-${eras.length + 1}` })
    },
    dataset({ sources: _, events: __, relations: ___, ...head }: Dataset): void {
      datasets.push(head)
    },
    /** How many eras there are. */
    eras: () => eras.length + datasets.reduce((sum, head) => sum + (head.eras?.length ?? 0), 0),
    done(): Head {
      if (!names.length && !datasets.length) names = mends
      const [only] = datasets
      if (only && datasets.length === 1 && !names.length) return only
      const titles = [...new Set([...datasets.map(({ title }) => title), ...names.map(titleOf)])]
      const title = said.title || titles.join(' · ')
      const all = [...datasets.flatMap((head) => head.eras ?? []), ...eras]
      return {
        format: 'claimline/1',
        ...said,
        id: said.id || idOf(title),
        title,
        ...(all.length ? { eras: eachOnce(all) } : {}),
      }
    },
  }
}

/** "file" in a link means a reader's own file, and is no id. */
const idOf = (title: string): string => idFrom(title).replace(/^file$/, 'a-file')

/** Of several files' eras, those with an id that is there already get a number. */
function eachOnce(eras: readonly Era[]): Era[] {
  const own = distinct((id, n) => `${id}-${n}`)
  return eras.map((era) => ({ ...era, id: own(era.id) }))
}

/** `events 2024.csv.gz` → `events 2024` */
export const titleOf = (file: string): string =>
  file
    .replace(/^.*[/\\]/, '')
    .replace(/\.gz$/i, '')
    .replace(/\.[a-z]{1,7}$/i, '') || file
