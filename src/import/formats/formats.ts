/** The formats that are recognised by their content, in the order in which they are tried. This file is loaded with the
 *  first file that is not `claimline/1`. */

import type { TableFormat, TreeFormat } from '../record/record'
import { claimlineCsv } from './claimlineCsv'
import { claimReview } from './claimReview/claimReview'
import { acled } from './conflict/acled'
import { ucdp } from './conflict/ucdp'
import { gdeltEvents } from './gdelt/events'
import { gdeltMentions } from './gdelt/mentions'
import { simile } from './simile/simile'
import { timelinejs } from './timelinejs/timelinejs'
import { timelinejsCsv } from './timelinejs/timelinejsCsv'
import { wikidata } from './wikidata/wikidata'

export const TABLES: readonly TableFormat[] = [
  claimlineCsv,
  ucdp,
  acled,
  gdeltEvents,
  gdeltMentions,
  timelinejsCsv,
]
export const TREES: readonly TreeFormat[] = [claimReview, timelinejs, simile, wikidata]
