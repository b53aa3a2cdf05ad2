/** Where an item is, from a place's label and coordinates, `Point(36.19 51.73)`: longitude first. */
import type { Place } from '../../../model/claim'
import type { Remark } from '../../record/record'
import { POINT, type Row, type WikidataColumns } from './wikidataColumns'

/** Coordinates are on Earth unless they name another globe. */
const EARTH = /\/Q2$/

/** A place without a name is named by its coordinates; null without both. */
export function placeOf(row: Row, columns: WikidataColumns, remarks: Remark[]): Place | null {
  const name = row(columns.place)
  const at = pointOf(row, columns, remarks)
  if (!name && !at) return null
  return { name: name || `${at?.lat}, ${at?.lon}`, ...at }
}

function pointOf(row: Row, { coordinates, latitude, longitude }: WikidataColumns, remarks: Remark[]) {
  const text = row(coordinates)
  const [, globe, x, y] = POINT.exec(text) ?? []
  if (globe !== undefined && !EARTH.test(globe)) {
    remarks.push({
      field: coordinates ?? '',
      value: text,
      what: 'lies on another globe than Earth and was left out',
    })
    return null
  }
  const [lon, lat] = [x ?? row(longitude), y ?? row(latitude)]
  if (lon === '' || lat === '') return null
  const point = { lat: Number(lat), lon: Number(lon) }
  if (Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180) return point
  const value = text || `${lat}, ${lon}`
  remarks.push({ field: coordinates ?? latitude ?? '', value, what: 'is no place on Earth and was left out' })
  return null
}
