/** The project's own format, `claimline/1`: JSON (contracts.md, "Dataset format"). Unknown keys are kept and ignored. */
import type { Dataset } from '../../model/claim'
import type { Problem } from '../../model/problem'
import { checkCoordinates } from '../dataset/coordinates'
import { checkFigures } from '../dataset/figureNames'
import { checkPreviousIds } from '../dataset/previousIds'
import { checkReferences } from '../dataset/references'
import { type Finding, shorten } from '../record/finding'
import { shapeProblems } from './shape'

/** Problems of a file's shape that are told: further ones are not looked for. */
const MOST = 100

/** A file with a problem in its structure or in what its claims point at is refused whole: with claims missing,
 *  every status would be another. Broken relations, figures that are no numbers, coordinates that cannot be on a map,
 *  and previous ids that are in use are left out and named. */
export function readClaimline(
  value: unknown,
  file: string,
): { dataset: Dataset | null; problems: Problem[] } {
  const refused = (found: Finding[]) => ({
    dataset: null,
    problems: found.map((problem) => ({ file, ...problem, done: 'refused' as const })),
  })
  const format = formatProblem(value)
  if (format) return refused([format])
  const found = first(MOST, shapeProblems(value))
  if (found.length) return refused(found)
  const counting = checkFigures(value as Dataset, file)
  const locating = checkCoordinates(counting.dataset, file)
  const renaming = checkPreviousIds(locating.dataset, file)
  const checked = checkReferences(renaming.dataset, file)
  if (!checked.dataset) return checked
  const problems = [checked, counting, locating, renaming].flatMap((one) => one.problems)
  return { ...checked, problems }
}

/** A text's value; null where it is no JSON (`jsonProblem` in `brokenJson.ts` then tells where and why). */
export function parseJson(json: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(json) }
  } catch {
    return null
  }
}

/** Another format is one problem, not a list of everything that it lacks. */
function formatProblem(value: unknown): Finding | null {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
  if (format === 'claimline/1') return null
  const found = format === undefined ? '' : shorten(format)
  const what = found
    ? 'is not the format that Claimline reads, “claimline/1”'
    : 'there is no “format” here that says “claimline/1”'
  return { place: 'format', value: found, what }
}

function first<T>(most: number, from: Iterable<T>): T[] {
  const found: T[] = []
  for (const one of from) if (found.push(one) === most) break
  return found
}
