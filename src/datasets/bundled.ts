/** The datasets that ship with the app, and the links that the page offers to start from. */
import type { View } from '../model/view'
import beforeExaminer from './earlier/kursk-2024.2e9e7046959f.json?url'
import atFirst from './earlier/kursk-2024.ae6e7710dd5c.json?url'
import beforeStage from './earlier/kursk-2024.185cad077db6.json?url'
import coded from './earlier/kursk-2024.b0b769d832fb.json?url'
import kursk from './kursk-2024.json?url'

export type Start = { label: string; change: Partial<View> }
/** `earlier`: the addresses of revisions that links may still name, by the digits that they bear. */
export type Bundled = { id: string; url: string; starts: Start[]; earlier: Readonly<Record<string, string>> }

const BUNDLED: Bundled[] = [
  {
    id: 'kursk-2024',
    url: kursk,
    earlier: { b0b769d832fb: coded, ae6e7710dd5c: atFirst, '185cad077db6': beforeStage, '2e9e7046959f': beforeExaminer },
    starts: [
      { label: 'All sources included', change: {} },
      { label: 'Without Russia’s side', change: { filters: { affiliation: { except: ['Russia'] } } } },
      { label: 'As known on 15 December 2024', change: { asof: '2024-12-15' } },
    ],
  },
]

/** The bundled dataset of that id, if there is one. */
export const bundled = (id: string): Bundled | undefined => BUNDLED.find((dataset) => dataset.id === id)
