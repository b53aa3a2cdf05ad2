/** Names of files that are opened together: each once, since problems, sheets and rows name a file. */
import type { NamedFile } from '../../engine/engine'

/** @returns the added files; one whose name is taken gets a number: `a.csv`, `a 2.csv` */
export function namedApart(before: readonly NamedFile[], added: readonly NamedFile[]): NamedFile[] {
  const taken = new Set(before.map(({ name }) => name))
  return added.map((file) => {
    const name = free(file.name, taken)
    taken.add(name)
    return name === file.name ? file : { ...file, name }
  })
}

function free(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, ending = ''] = /^(.+?)((?:\.[a-z]{1,7})?(?:\.gz)?)$/i.exec(name) ?? []
  let one = name
  for (let n = 2; taken.has(one); n++) one = `${stem} ${n}${ending}`
  return one
}
