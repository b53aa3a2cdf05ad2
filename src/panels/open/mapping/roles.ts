/** What each column of a table is read as, and a mapping in which one of them is read as something else. */
import { countOf } from '../../../import/cells/figureCell'
import { speakerIn } from '../../../import/mapping/guess/guessSpeakers'
import { guessedStances } from '../../../import/mapping/stanceWords'
import { type Mapping, type Occurred, SIMPLE_FIELDS, type SimpleField } from '../../../model/mapping'
import { type Column, columnNamed } from './tableColumns'

const DATES = ['start', 'end', 'time', 'until', 'lasts', 'year', 'month', 'day'] as const
type DateRole = (typeof DATES)[number]

export type Role =
  | Exclude<SimpleField, never>
  | 'title'
  | 'sources'
  | 'stance'
  | 'speakers'
  | 'occurred'
  | 'figures'
  | 'event'
  | 'precision'
  | 'zones'
  | DateRole

/** In the order in which they are offered. */
export const ROLES: readonly Role[] = [
  ...([
    'title',
    'source',
    'sources',
    'stance',
    'speakers',
    'occurred',
    'start',
    'end',
    'lasts',
    'time',
    'until',
    'reported',
  ] as const),
  ...(['place', 'text', 'summary', 'quote', 'figures', 'affiliation', 'via', 'tags', 'url', 'note'] as const),
  ...(['coordinates', 'lat', 'lon', 'event', 'precision', 'zones', 'year', 'month', 'day'] as const),
]

/** What a column is read as; '' where nothing is read from it. A column may be read as several things: the first counts. */
export function roleOf(mapping: Mapping, label: string): Role | '' {
  const { title, stance, event, occurred, figures, sources, speakers, precision, zones } = mapping
  if (title.columns.includes(label)) return 'title'
  const date = occurred && dateRole(occurred, label)
  if (date) return date
  if (stance?.column === label) return 'stance'
  if (speakers && Object.hasOwn(speakers.names, label)) return 'speakers'
  if (event && 'column' in event && event.column === label) return 'event'
  if (precision?.column === label) return 'precision'
  if (figures?.includes(label)) return 'figures'
  if (sources?.includes(label)) return 'sources'
  if (zones === label) return 'zones'
  return SIMPLE_FIELDS.find((field) => columnIn(mapping, field) === label) ?? ''
}

const columnIn = (mapping: Mapping, field: SimpleField): string | undefined => {
  const given = mapping[field]
  return given && 'column' in given ? given.column : undefined
}

function dateRole(occurred: Occurred, label: string): Role | undefined {
  if ('column' in occurred && occurred.column === label) return 'occurred'
  const parts: Partial<Record<DateRole, string>> = { ...occurred }
  return DATES.find((part) => parts[part] === label)
}

/** Columns with something in them that nothing is read from. */
export const unusedIn = (mapping: Mapping, columns: readonly Column[]): Column[] =>
  columns.filter(({ label, values }) => values.length > 0 && roleOf(mapping, label) === '')

/** The mapping in which a column is read as one thing and no other; '' as nothing. */
export function withRole(
  mapping: Mapping,
  label: string,
  role: Role | '',
  columns: readonly Column[],
): Mapping {
  const others = without(mapping, label)
  if (role === '') return others
  const rest = AGAINST_SPEAKERS.includes(role) ? withoutSpeakers(others) : others
  if (role === 'title') return { ...rest, title: { ...rest.title, columns: [label] } }
  if (role === 'figures') return { ...rest, figures: [...(rest.figures ?? []), label] }
  if (role === 'sources') return { ...rest, sources: [...(rest.sources ?? []), label] }
  if (role === 'speakers') return withSpeaker(rest, columns, label)
  if (role === 'event') return { ...rest, event: { column: label } }
  if (role === 'precision') return { ...rest, precision: { column: label, values: {} } }
  if (role === 'zones') return { ...rest, zones: label }
  if (role === 'stance') return { ...rest, stance: { column: label, values: meanings(columns, label) } }
  if (role === 'occurred' || isDateRole(role))
    return { ...rest, occurred: withDate(rest.occurred, label, role) }
  return { ...rest, [role]: { column: label } }
}

/** One more column that belongs to one speaker, with what its words mean. Then no other column tells who speaks. */
function withSpeaker(before: Mapping, columns: readonly Column[], label: string): Mapping {
  const { source: _, sources: __, separator: ___, affiliation: ____, stance: _____, ...rest } = before
  const { names, values } = before.speakers ?? {}
  const speakers = {
    names: { ...names, [label]: speakerIn(label) ?? label },
    values: { ...meanings(columns, label), ...values },
  }
  return { ...rest, speakers }
}

/** Who speaks is told by columns of one speaker each, or by others, not by both. */
const AGAINST_SPEAKERS: readonly (Role | '')[] = ['source', 'sources', 'stance', 'affiliation']

const withoutSpeakers = ({ speakers: _, ...rest }: Mapping): Mapping => rest

const meanings = (columns: readonly Column[], label: string) =>
  guessedStances(columnNamed(columns, label)?.values ?? [], label)

const isDateRole = (role: Role): role is DateRole => (DATES as readonly Role[]).includes(role)

function withDate(before: Occurred | undefined, label: string, role: DateRole | 'occurred'): Occurred {
  const clocks = before && !('year' in before) ? { time: before.time, until: before.until } : {}
  const told = Object.fromEntries(Object.entries(clocks).filter(([, column]) => column))
  if (role === 'occurred') return { column: label, ...told }
  if (role === 'lasts') return withLasts(before, told, label)
  if (role === 'time' || role === 'until')
    return before && !('year' in before)
      ? { ...before, [role]: label }
      : { on: '', time: '', ...told, [role]: label }
  if (role === 'start' || role === 'end') {
    const [start, end] =
      before && 'start' in before
        ? [before.start, before.end]
        : [before && 'column' in before ? before.column : '', '']
    return { start, end, means: 'lasted', ...told, [role]: label }
  }
  return { year: '', ...(before && 'year' in before ? before : {}), [role]: label }
}

/** A length of time stands beside one date: of a start and an end, the start is kept. */
function withLasts(before: Occurred | undefined, told: object, lasts: string): Occurred {
  const column =
    before && 'column' in before ? before.column : before && 'start' in before ? before.start : ''
  const unit = before && 'column' in before && before.unit ? { unit: before.unit } : {}
  return { column, ...told, lasts, ...unit }
}

/** The mapping that reads nothing from a column. What needs a column is left without one, to be asked for. */
function without(mapping: Mapping, label: string): Mapping {
  const { occurred, stance, event, precision, figures, sources, speakers, zones, ...rest } = mapping
  const next: Mapping = {
    ...rest,
    title: { ...rest.title, columns: rest.title.columns.filter((one) => one !== label) },
  }
  if (!next.title.columns.length) next.title.columns = ['']
  for (const field of SIMPLE_FIELDS) if (columnIn(next, field) === label) delete next[field]
  if (stance && stance.column !== label) next.stance = stance
  if (precision && precision.column !== label) next.precision = precision
  if (event && !('column' in event && event.column === label)) next.event = event
  if (zones && zones !== label) next.zones = zones
  const numbers = figures?.filter((one) => one !== label) ?? []
  const more = sources?.filter((one) => one !== label) ?? []
  const { [label]: _, ...names } = speakers?.names ?? {}
  if (speakers && Object.keys(names).length) next.speakers = { ...speakers, names }
  if (numbers.length) next.figures = numbers
  if (more.length) next.sources = more
  const dated = occurred && withoutDate(occurred, label)
  if (dated) next.occurred = dated
  return next
}

function withoutDate(occurred: Occurred, label: string): Occurred | undefined {
  if ('column' in occurred && occurred.column === label) return undefined
  const kept = Object.entries(occurred).filter(
    ([part, column]) => column !== label || part === 'on' || part === 'means',
  )
  const left = Object.fromEntries(kept) as Occurred
  if ('start' in occurred) {
    const { start = '', end = '' } = left as { start?: string; end?: string }
    return start || end ? { ...left, start, end, means: occurred.means } : undefined
  }
  if ('year' in occurred) return 'year' in left ? left : undefined
  return 'column' in occurred || 'time' in left ? left : undefined
}

/** What a column that is not read most likely is: a number where it holds numbers, a link, else a note. */
export function likelyRole(mapping: Mapping, { label, values }: Column): Role {
  const mostly = (is: (value: string) => boolean) => values.filter(is).length > values.length * 0.6
  if (mostly((value) => countOf(value) !== null)) return 'figures'
  if (mostly((value) => /^https?:/i.test(value)) && !mapping.url) return 'url'
  if (!mapping.source && values.length > 1) return 'source'
  if (!mapping.summary && !mapping.text && mostly((value) => value.includes(' '))) return 'summary'
  return (['note', 'tags', 'text'] as const).find((role) => !mapping[role]) ?? (label ? 'figures' : 'note')
}
