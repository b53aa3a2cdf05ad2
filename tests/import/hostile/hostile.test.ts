/** Hostile texts in every field of every format: nothing throws, every row is loaded or listed, problems are named, and
 *  what was loaded can be asked for, taken away and opened again. */
import { describe, expect, it } from 'vitest'
import type { Opened } from '../../../src/engine/engine'
import { memoryOpener } from '../../../src/engine/memory/opener'
import { LONGEST_ID, LONGEST_NAME, SHOWN_TITLE } from '../../../src/model/bounds'
import { questionOf } from '../../fixtures/ask'
import { fileOf } from '../../fixtures/dataset'
import { DATE_FIELDS, type Field, FORMATS, TEXT_FIELDS } from './formats'
import { DATES, PAYLOADS } from './payloads'
import { SHAPES } from './shapes'

const { open } = memoryOpener()
const read = (text: string | Uint8Array<ArrayBuffer>, name: string) => open([fileOf(text, name)])

/** What holds of every file, whatever it is. */
async function survives(opened: Opened): Promise<void> {
  for (const { what, file } of opened.problems) {
    expect(file).not.toBe('')
    expect(what).not.toBe('')
    expect(what.length, 'a problem can be read').toBeLessThan(1_000)
  }
  if (!opened.ok) {
    expect(opened.problems.length > 0 || opened.inquiry !== null, 'a refusal says why').toBe(true)
    return
  }
  const { rows, engine, description } = opened
  expect(rows.read).toBe(rows.loaded + rows.listed)
  const cells = { rows: { from: 0, to: 5 }, columns: { from: 0, to: 5 } }
  const lines = { from: 0, to: 5 }
  for (const lanes of ['source'] as const) {
    const answer = await engine.ask(questionOf({ lanes }, { cells, lines }))
    expect(answer.totals.ofEvents).toBe(description.events)
    const [row] = answer.rows
    if (!row) continue
    expect(row.title.length).toBeLessThanOrEqual(SHOWN_TITLE + 1)
    expect(row.id.length).toBeLessThanOrEqual(LONGEST_ID)
    const { selected } = await engine.ask(questionOf({ lanes, event: row.id }))
    expect(selected?.id).toBe(row.id)
    expect(selected?.title.startsWith(row.title.replace(/…$/, ''))).toBe(true)
  }
  for (const values of Object.values(description.values))
    for (const { value, label } of values) {
      expect(typeof label).toBe('string')
      expect(value.length).toBeLessThanOrEqual(LONGEST_NAME)
    }
  const again = await read(JSON.stringify(await opened.exported(null)), 'again.json')
  expect(again.ok || again.problems, 'what is taken away opens again').toBe(true)
  if (again.ok) expect(again.description.events).toBe(description.events)
}

/** Every payload in some field of each format, and some payloads in every field. */
const EVERYWHERE = ['a script', 'a prototype', 'a constructor', 'a lone surrogate', 'many letters']

const INPUTS = Object.entries(FORMATS).flatMap(([format, { name, text }], f) => {
  const input = (field: Field, says: string, value: string) => ({
    says,
    format,
    name,
    field,
    text: () => text(field, value),
  })
  const texts = Object.entries(PAYLOADS).flatMap(([says, value], p) =>
    TEXT_FIELDS.filter(
      (_, i) =>
        (EVERYWHERE.includes(says) && ['csv', 'own'].includes(format)) || i === (p + f) % TEXT_FIELDS.length,
    ).map((field) => input(field, says, value)),
  )
  const dates = Object.entries(DATES).map(([says, value], d) =>
    input(DATE_FIELDS[d % 5 ? 0 : 1], says, value),
  )
  return [...texts, ...dates]
})

describe('hostile texts', () => {
  it('are many', () => {
    expect(INPUTS.length).toBeGreaterThan(450)
  })

  for (const format of Object.keys(FORMATS))
    it(`in ${format} break nothing`, async () => {
      for (const { name, text, field, says } of INPUTS.filter((one) => one.format === format)) {
        try {
          await survives(await read(text(), name))
        } catch (cause) {
          throw new Error(`${says} as ${field} in ${format}: ${(cause as Error).message}`, { cause })
        }
      }
      expect(Object.keys(Object.prototype)).toEqual([])
    })
})

describe('files of a hostile shape', () => {
  for (const { says, name, bytes, opens } of SHAPES)
    it(says, async () => {
      const opened = await read(await bytes(), name)
      expect({ opens: opened.ok, problems: opened.problems.slice(0, 2) }).toMatchObject({ opens })
      await survives(opened)
    })
})
