/** A dataset in the project's own format. Where it comes from stands under a key that readers of the format ignore. */
import type { Dataset } from '../model/claim'
import { exportWords } from '../words/en/share/exported'
import type { About } from './about'

export function writeJson(dataset: Dataset, about: About): string {
  const { sources, events, relations, title: _, summary, license, language, credit, story, ...head } = dataset
  const { revision, link, leftOut, written } = about
  const file = {
    ...head,
    title: leftOut ? exportWords.excerpt(about.title) : about.title,
    summary: about.summary || summary,
    license: about.license || license,
    language: written?.language || language,
    credit: written?.credit || credit,
    // Steps of a story show events that an excerpt may lack.
    story: leftOut ? undefined : (written?.story ?? story),
    exported: { revision, link: link || undefined, leftOut: leftOut || undefined },
    sources,
    events,
    relations,
  }
  return `${JSON.stringify(file, null, 1)}\n`
}
