/** The reports on which UCDP bases an event: `source_article` is `"Office,Date,Headline";"…"`; `source_office` and
 *  `source_date` split at `;` in step with each other, `source_headline` does not: headlines hold semicolons. */
import type { Context, Remark } from '../../record/record'
import { readDay } from './day'
import { oneLine, type Row, wholeNumber } from './row'

/** `date`: EDTF, or the file's text where it is no day. `day`: EDTF, or null. `times`: how often the row lists the
 *  report. */
export type Report = { office: string; date: string; day: string | null; headline: string; times: number }

/** `cited`: the row's free text about its sources where it cannot be split, mostly in older events. */
export type Reports = { reports: Report[]; cited: string }

type Article = { office: string; date: string; headline: string }

/** Each report once, in the row's order. Where the columns contradict each other, a remark says so. */
export function readReports(row: Row, context: Context, remarks: Remark[]): Reports {
  const { articles, cited } = articlesIn(row, remarks)
  const reports = new Map<string, Report>()
  for (const article of articles) {
    const key = `${article.office}\n${article.date}\n${article.headline}`
    const before = reports.get(key)
    if (before) before.times++
    else reports.set(key, reportOf(article, row, context, remarks))
  }
  remarkOnCount(row, articles.length, remarks)
  return { reports: [...reports.values()], cited }
}

function articlesIn(row: Row, remarks: Remark[]): { articles: Article[]; cited: string } {
  const text = row('source_article')
  const [offices, dates] = [inStep(row('source_office')), inStep(row('source_date'))]
  const written = parseArticles(text)
  if (offices.length > 0 && offices.length === dates.length)
    return paired(row, offices, dates, written, remarks)
  if (offices.length > 0) remarks.push(outOfStep(row, offices.length, dates.length, written !== null))
  if (written) return { articles: written, cited: '' }
  const articles = offices.map((office) => ({ office, date: '', headline: '' }))
  return { articles, cited: text || row('source_headline') }
}

const inStep = (text: string): string[] => (text === '' ? [] : text.split(';').map(oneLine))

/** Offices with their dates, and the headlines from the articles where these are as many. */
function paired(row: Row, offices: string[], dates: string[], written: Article[] | null, remarks: Remark[]) {
  const whole = written?.length === offices.length ? written : null
  const only = offices.length === 1 ? oneLine(row('source_headline')) : ''
  const articles = offices.map((office, i) => ({
    office: office || whole?.[i]?.office || '',
    date: dates[i] ?? '',
    headline: whole?.[i]?.headline || only,
  }))
  const text = row('source_article') || row('source_headline')
  const lost = whole === null && only === '' && text !== ''
  if (lost) remarks.push({ field: 'source_article', value: text, what: notAsMany(offices.length) })
  return { articles, cited: lost ? text : '' }
}

const notAsMany = (count: number): string =>
  `does not split into the ${count} reports of source_office: headlines are kept together in a note`

function outOfStep(row: Row, offices: number, dates: number, parsed: boolean): Remark {
  const done = parsed ? 'source_article is used instead' : 'the reports are undated'
  const what = `names ${offices} offices for ${dates} dates in source_date: ${done}`
  return { field: 'source_office', value: row('source_office'), what }
}

/** Between two articles; not inside a headline, where no office and date follow. */
const BETWEEN = /"\s*;\s*"(?=[^"]*?,(?:\d{4}-\d{1,2}-\d{1,2})?,)/
const ARTICLE = /^(.*?),(\d{4}-\d{1,2}-\d{1,2}|),(.*)$/s

/** The articles of `"Office,Date,Headline";"…"`, or null where the text is anything else. */
export function parseArticles(text: string): Article[] | null {
  if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2) return null
  const articles: Article[] = []
  for (const part of text.slice(1, -1).split(BETWEEN)) {
    const [, office, date = '', headline = ''] = ARTICLE.exec(part) ?? []
    if (office === undefined) return null
    articles.push({ office: oneLine(office), date: date.trim(), headline: oneLine(headline) })
  }
  return articles
}

function reportOf(article: Article, row: Row, context: Context, remarks: Remark[]): Report {
  const { office, date, headline } = article
  if (date === '') return { office, date, day: null, headline, times: 1 }
  const reading = readDay(date, context, row('year'))
  const why = 'day' in reading ? noDay(reading.day) : reading.why
  if ('day' in reading && !why) return { office, date: reading.day, day: reading.day, headline, times: 1 }
  remarks.push({ field: 'source_date', value: date, what: `${why}: the report is undated` })
  return { office, date, day: null, headline, times: 1 }
}

/** UCDP's files have the first day of SQL Server's `datetime` where no day was entered. */
const noDay = (day: string): string =>
  day === '1753-01-01' ? 'is what a database holds where no date was entered' : ''

function remarkOnCount(row: Row, found: number, remarks: Remark[]): void {
  const text = row('number_of_sources')
  const said = wholeNumber(text)
  if (said === null || said <= 0 || said === found) return
  remarks.push({
    field: 'number_of_sources',
    value: text,
    what: `says another number than the row names, ${found}`,
  })
}

/** The earliest day on which one of the reports came out; null where none has a day. */
export function earliestDay(reports: readonly Report[]): string | null {
  let earliest: string | null = null
  for (const { day } of reports) if (day !== null && (earliest === null || day < earliest)) earliest = day
  return earliest
}
