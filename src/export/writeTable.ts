/** A dataset as the project's own spreadsheet, one row per claim (contracts.md, "Dataset format"), and what of it a
 *  spreadsheet has no room for. */
import { COLUMNS } from '../import/formats/claimlineColumns'
import { claimlineRow, sourceNames } from '../import/formats/claimlineRow'
import type { Claim, Dataset } from '../model/claim'
import { exportWords } from '../words/en/share/exported'
import { claimsIn, type Written } from './about'
import { csvText } from './csvText'

export function writeTable(dataset: Dataset): Written {
  const names = sourceNames(dataset.sources)
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  const repeated = repetitions(dataset)
  const rows = dataset.events.flatMap((event) =>
    event.claims.map((claim) => {
      const row = claimlineRow(event, claim, {
        source: sources.get(claim.source),
        names,
        repeats: repeated.get(claim.id),
      })
      // Readers take no space around a cell, so none may hide the sign that it begins with.
      return COLUMNS.map((column) => row[column].trim())
    }),
  )
  return { text: csvText([COLUMNS, ...rows]), without: without(dataset, repeated.size) }
}

/** Per claim that repeats others, the first that it repeats. */
function repetitions({ relations = [] }: Dataset): Map<string, string> {
  const repeated = new Map<string, string>()
  for (const { kind, from, to } of relations)
    if (kind === 'repeats' && !repeated.has(from)) repeated.set(from, to)
  return repeated
}

/** What a spreadsheet has no room for, as far as the dataset has it. */
function without(dataset: Dataset, repetitions: number): string[] {
  const { events, sources, relations = [], story = [], eras = [] } = dataset
  const claims = claimsIn(dataset)
  const counts = {
    events: events.filter((event) => !event.claims.length).length,
    relations: relations.length - repetitions,
    noVotes: claims.filter(({ noVote }) => noVote).length,
    members: sources.filter(({ partOf }) => partOf).length,
    described: sources.filter(({ about, url, language }) => about ?? url ?? language).length,
    lists: events.filter(({ tags = [] }) => tags.some(isSplit)).length + claims.filter(hasSplit).length,
    steps: story.length,
    eras: eras.length,
  }
  return exportWords.notInTable(counts)
}

const isSplit = (item: string): boolean => item.includes(';')
const hasSplit = ({ via = [], figures = {} }: Claim): boolean =>
  via.some(isSplit) || Object.keys(figures).some(isSplit)
