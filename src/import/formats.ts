/** The formats that are recognised by their content, in the order in which they are tried. They are loaded by the
 *  first file that is not of the project's own format. */
import { acled } from './formats/acled'
import { claimlineCsv } from './formats/claimlineCsv'
import { simile } from './formats/simile'
import { timelinejs } from './formats/timelinejs'
import { timelinejsCsv } from './formats/timelinejsCsv'
import { ucdp } from './formats/ucdp'
import { wikidata } from './formats/wikidata'
import type { TableFormat, TreeFormat } from './record'

export const TABLES: readonly TableFormat[] = [claimlineCsv, ucdp, acled, timelinejsCsv]
export const TREES: readonly TreeFormat[] = [timelinejs, simile, wikidata]
