/** KML as a table: each Placemark is a row, with its name, description, folder, time stamps, first coordinates and extended
 *  data. What it links to is not fetched. */
import { SaxesParser } from 'saxes'
import { HTML_ENTITIES } from '../cells/plainText'
import type { Finding } from '../record/finding'
import type { Table } from './geojson'

type Placemark = Map<string, string>

/** Is this text KML, whole or broken? */
export const isKml = (text: string): boolean => /<(?:\w+:)?kml[\s>]/i.test(text.slice(0, 5_000))

/** Columns by the elements whose text they hold, with the element around each; '' for any. */
const COLUMNS: Record<string, { column: string; in: string }> = {
  name: { column: 'name', in: 'Placemark' },
  description: { column: 'description', in: 'Placemark' },
  address: { column: 'address', in: 'Placemark' },
  when: { column: 'when', in: 'TimeStamp' },
  begin: { column: 'begin', in: 'TimeSpan' },
  end: { column: 'end', in: 'TimeSpan' },
  coordinates: { column: 'coordinates', in: '' },
}

/** Reads it whole, or says what is wrong and where. Never throws. */
export function readKml(xml: string): { table: Table } | { problem: Finding } {
  const parser = new SaxesParser({ xmlns: false })
  Object.assign(parser.ENTITIES, HTML_ENTITIES)
  const problems: Finding[] = []
  parser.on('error', ({ message }) => {
    const place = `line ${parser.line}, column ${parser.column + 1}`
    problems.push({ place, value: '', what: `this is no XML: ${message.replace(/^\d+:\d+: /, '')}` })
  })
  const placemarks = collect(parser)
  parser.write(xml.replace(/^\ufeff/, '')).close()
  const [problem] = problems
  return problem ? { problem } : { table: tableOf(placemarks) }
}

/** The placemarks, which fill while the parser reads. */
function collect(parser: SaxesParser): Placemark[] {
  const placemarks: Placemark[] = []
  const path: string[] = []
  const folders: string[] = []
  /** The name of the extended datum that is open. */
  let datum = ''
  let text = ''
  const current = () => (path.includes('Placemark') ? placemarks.at(-1) : undefined)
  const keep = (column: string, value: string) => {
    const placemark = current()
    if (placemark && value && !placemark.has(column)) placemark.set(column, value)
  }
  parser.on('opentag', ({ name, attributes }) => {
    const element = local(name)
    path.push(element)
    text = ''
    if (element === 'Folder') folders.push('')
    if (element === 'Placemark') {
      placemarks.push(new Map())
      keep('folder', folders.filter(Boolean).join(' / '))
    }
    if (element === 'Data' || element === 'SimpleData') datum = String(attributes.name ?? '')
  })
  parser.on('text', (more) => {
    text += more
  })
  parser.on('cdata', (more) => {
    text += more
  })
  parser.on('closetag', ({ name }) => {
    const element = local(name)
    path.pop()
    const around = path.at(-1)
    const value = text.trim()
    const column = COLUMNS[element]
    if (element === 'Folder') folders.pop()
    else if (element === 'name' && around === 'Folder') folders[folders.length - 1] = value
    else if (element === 'SimpleData' || (element === 'value' && around === 'Data')) keep(datum, value)
    else if (column && (!column.in || around === column.in)) keep(column.column, value)
    // A span without an end goes on.
    else if (element === 'TimeSpan' && current()?.has('begin')) keep('end', '..')
    text = ''
  })
  return placemarks
}

/** An element's name without its prefix. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

function tableOf(placemarks: readonly Placemark[]): Table {
  if (placemarks.some((one) => one.has('begin') || one.has('end'))) placemarks.forEach(stampAsBegin)
  const found = new Set(placemarks.flatMap((placemark) => [...placemark.keys()]))
  const arePlaced = found.delete('coordinates')
  const names = [...found]
  const header = [...names, ...(arePlaced ? ['latitude', 'longitude'] : [])]
  const rows = placemarks.map((placemark) => {
    const [longitude = '', latitude = ''] =
      (placemark.get('coordinates') ?? '').split(/\s+/)[0]?.split(',') ?? []
    return [...names.map((name) => placemark.get(name) ?? ''), ...(arePlaced ? [latitude, longitude] : [])]
  })
  return { header, rows, list: 'Placemark' }
}

/** Where others are spans, a time stamp is a span that is its beginning alone. */
function stampAsBegin(placemark: Placemark): void {
  const when = placemark.get('when')
  if (when === undefined) return
  placemark.delete('when')
  if (!placemark.has('begin')) placemark.set('begin', when)
}
