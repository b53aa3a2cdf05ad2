/** Files that the checks open. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DAY, sheetXml, xlsx } from '../fixtures/workbooks'

const HEAD = 'event_title,source,affiliation,stance,occurred'

export const TOWN = `${HEAD}
Flood,The mayor,North bank,asserts,2024-05-01
Flood,The paper,,denies,
Fire,The mayor,North bank,sighs,2024-06-02
`

export const FERRY = `${HEAD}
Sinking of the ferry,The mayor,North bank,denies,2023-05-04
`

/** As cells come from a spreadsheet. */
export const PASTED = ['event_title\tsource\tstance\toccurred', 'Meeting\tA party\tasserts\t2024-03-11'].join(
  '\n',
)

/** 4,000 events with three claims each, of 20 sources of two sides. */
function many(): string {
  const stances = ['asserts', 'asserts', 'denies']
  const rows = Array.from({ length: 12_000 }, (_, i) => {
    const event = Math.floor(i / 3)
    const side = i % 3 === 2 ? 'South' : 'North'
    const day = new Date(Date.UTC(2001, 0, 1 + event)).toISOString().slice(0, 10)
    return `Event ${event},${side} source ${i % 10},${side},${stances[i % 3]},${day}`
  })
  return [HEAD, ...rows].join('\n')
}

const sheet = () =>
  xlsx({
    Reports: sheetXml([
      HEAD.split(','),
      ['Landslide', 'The ranger', 'Park', 'asserts', [45_000, DAY]],
      ['Landslide', 'The hotel', 'Town', 'denies', [45_000, DAY]],
    ]),
  })

/** Writes them all. @returns their paths */
export function writeFiles(folder: string) {
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  return {
    csv: write('town.csv', TOWN),
    gzip: write('ferry.csv.gz', gzipSync(FERRY)),
    workbook: write('reports.xlsx', sheet()),
    many: write('many.csv', many()),
  }
}
