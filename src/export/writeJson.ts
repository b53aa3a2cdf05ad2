/** A dataset in the project's own format. Where it comes from stands under a key that readers of the format ignore. */
import type { Dataset } from '../model/claim'
import { exportWords } from '../words/en/exported'
import type { About } from './about'

export function writeJson(dataset: Dataset, about: About): string {
  const { sources, events, relations, title: _, summary, license, ...head } = dataset
  const { revision, link, leftOut } = about
  const file = {
    ...head,
    title: leftOut ? exportWords.excerpt(about.title) : about.title,
    summary: about.summary || summary,
    license: about.license || license,
    exported: { revision, link: link || undefined, leftOut: leftOut || undefined },
    sources,
    events,
    relations,
  }
  return `${JSON.stringify(file, null, 1)}\n`
}
