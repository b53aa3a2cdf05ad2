/** Reports figures that are no numbers and leaves them out; their claims stay. */
import type { Claim, Dataset, Figure } from '../../model/claim'
import type { Problem } from '../../model/problem'
import { type Finding, isObject, shorten } from '../record/finding'

/** The dataset without the figures that are no numbers, and each of those with its place:
 *  `events[3].claims[2].figures.soldiers`. */
export function checkFigures(dataset: Dataset, file: string): { dataset: Dataset; problems: Problem[] } {
  const problems: Problem[] = []
  const name = (found: Finding) => problems.push({ file, ...found, done: 'left out' })
  const events = dataset.events.map((event, e) => ({
    ...event,
    claims: event.claims.map((claim, c) =>
      claim.figures === undefined ? claim : counting(claim, `events[${e}].claims[${c}].figures`, name),
    ),
  }))
  return { dataset: { ...dataset, events }, problems }
}

function counting({ figures, ...claim }: Claim, place: string, name: (found: Finding) => void): Claim {
  // The file's shape says nothing about what stands here.
  const given: unknown = figures
  if (!isObject(given)) {
    name({ place, value: shorten(given), what: 'should be an object' })
    return claim
  }
  const good = Object.entries(given).filter((entry): entry is [string, Figure] => {
    const [counted, value] = entry
    const what = 'is neither a number nor a list of a lowest and a highest'
    if (!isFigure(value)) name({ place: `${place}.${shorten(counted)}`, value: shorten(value), what })
    return isFigure(value)
  })
  return { ...claim, figures: Object.fromEntries(good) }
}

function isFigure(value: unknown): value is Figure {
  if (!Array.isArray(value)) return Number.isFinite(value)
  const [low, high] = value
  const bounds = value.length === 2 && value.every((bound) => bound === null || Number.isFinite(bound))
  return bounds && (low === null || high === null || low <= high)
}
