/** The formats that are recognised by their content, in the order in which they are tried. This file is loaded with the
 *  first file that is not `claimline/1`. */

import type { TableFormat, TreeFormat } from '../record/record'
import { claimlineCsv } from './claimlineCsv'
import { claimReview } from './claimReview/claimReview'
import { acled } from './conflict/acled'
import { ucdp } from './conflict/ucdp'
import { simile } from './simile/simile'
import { timelinejs } from './timelinejs/timelinejs'
import { timelinejsCsv } from './timelinejs/timelinejsCsv'
import { wikidata } from './wikidata/wikidata'

export const TABLES: readonly TableFormat[] = [claimlineCsv, ucdp, acled, timelinejsCsv]
export const TREES: readonly TreeFormat[] = [claimReview, timelinejs, simile, wikidata]
