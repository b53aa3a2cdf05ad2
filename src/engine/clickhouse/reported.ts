/** When claims became known: summed by the server per instant, and told as the memory engine does (`field/reports.ts`). */
import { parseDay } from '../../model/time/days'
import { DAY } from '../../model/time/span'
import type { Answer } from '../answer/parts'
import { LISTED, reportOf, reportSteps, reportSums, startOf } from '../memory/field/reports'
import { askedOf } from './asked'
import { reportsStatement, uncertainStatement } from './choosing'
import { inSight } from './inSight'
import type { Put } from './put'

export async function reports({ known, asking, question: { view } }: Put): Promise<Answer['reports']> {
  const { description } = known
  const day = view.asof === null ? null : parseDay(view.asof)
  const { at, tables } = askedOf(known, { ...view, asof: null }, [
    ['known_by', 'Float64', day === null ? 0 : day + DAY],
    ['about_from', 'Float64', startOf(description)],
  ])
  const [rows, [[count = 0] = []], first] = await Promise.all([
    asking.numbers(reportsStatement(at), tables),
    day === null ? [] : asking.numbers(uncertainStatement(at, null), tables),
    day === null ? [] : asking.numbers(uncertainStatement(at, LISTED), tables),
  ])
  const column = (i: number) => rows.map((row) => row[i] ?? 0)
  const sums = reportSums(
    Float64Array.from(column(0)),
    Uint32Array.from(column(1)),
    Uint32Array.from(column(2)),
    description,
  )
  const seen = await inSight(
    asking,
    known,
    first.map(([e = 0]) => e),
  )
  const { columns } = seen.dataset
  const told = first.flatMap(([e = 0, i = 0]) =>
    reportOf(columns, (columns.first[seen.at.get(e) ?? 0] ?? 0) + i - 1),
  )
  return { ...reportSteps(sums, view.asof), uncertain: { count, first: told } }
}
