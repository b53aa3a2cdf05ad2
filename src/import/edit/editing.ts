/** The ways in: published pages leave this file out (`publish/offline.vite.ts`). */
import type { Edit, RowWanted } from '../../model/edit'
import type { Reading } from '../../model/opening'
import type { ReadableFile } from '../read'
import { findRow } from './findRow'
import { joining } from './joining'
import { rewritten } from './rewritten'

export const editing = (files: readonly ReadableFile[], how: Reading) => ({
  row: (wanted: RowWanted) => findRow(files, how, wanted),
  joining: (added: ReadableFile) => joining(files, how, added),
  rewritten: (edit: Edit) => rewritten(files, how, edit),
})
