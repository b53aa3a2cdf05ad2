/** The rows of filters: lists of the values that are ticked, or that are not. */
import type { Filter, ValueFilter } from '../model/view'
import { type Notice, notice } from './notice'
import { type Draft, gives, type Reading, type Row } from './rowKinds'
import { decode, encode, inOrder } from './spelling'

const list = (ticked: ValueFilter): string | null => {
  const items = inOrder('only' in ticked ? ticked.only : ticked.except)
  const joined = items.map(encode).join(',')
  if ('only' in ticked) return joined
  return items.length === 0 ? null : `!${joined}`
}

/** Splits at `,`, takes one leading `!`, then decodes each. An empty value means none; `!` alone, all. */
const readList = (filter: Filter, value: string, draft: Draft): Reading => {
  if (value === '!') return gives({})
  const except = value.startsWith('!')
  const listed = except ? value.slice(1) : value
  const items: string[] = []
  const notices: Notice[] = []
  for (const written of listed === '' ? [] : new Set(listed.split(','))) {
    const item = decode(written)
    if (item === null) notices.push(notice('undecodable', written, filter))
    else if (item === '') notices.push(notice('empty-item', '', filter))
    else items.push(item)
  }
  if (items.length === 0 && listed !== '') return { gives: {}, notices }
  const kept = inOrder(items)
  const ticked: ValueFilter = except ? { except: kept } : { only: kept }
  return { gives: { filters: { ...draft.filters, [filter]: ticked } }, notices }
}

export const filterRow = (filter: Filter): Row => ({
  key: filter,
  saysDefault: '!',
  write: ({ filters }) => {
    const ticked = filters[filter]
    return ticked ? list(ticked) : null
  },
  read: (value, draft) => readList(filter, value, draft),
})
