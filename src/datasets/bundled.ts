/** The datasets that ship with the app, and the links that the page offers to start from. */
import type { View } from '../model/view'
import kursk from './kursk-2024.json?url'

export type Start = { label: string; change: Partial<View> }
export type Bundled = { id: string; url: string; starts: Start[] }

const BUNDLED: Bundled[] = [
  {
    id: 'kursk-2024',
    url: kursk,
    starts: [
      { label: 'All sources included', change: {} },
      { label: 'Without Russia’s side', change: { filters: { affiliation: { except: ['Russia'] } } } },
      { label: 'As known on 15 December 2024', change: { asof: '2024-12-15' } },
    ],
  },
]

/** The bundled dataset of that id, if there is one. */
export const bundled = (id: string): Bundled | undefined => BUNDLED.find((dataset) => dataset.id === id)
