/** The formats that are recognised by their content, in the order in which they are tried. */
import type { TableFormat, TreeFormat } from './record'

export const TABLES: readonly TableFormat[] = []
export const TREES: readonly TreeFormat[] = []
