/** All marks of a judgement, lane by lane. Neither filters of events nor the window move a mark, so marks are made once
 *  for each judgement and kind of lane. */
import type { Columns } from '../../../../model/dataset/columns'
import type { Description } from '../../../../model/description'
import type { Judgement } from '../../../../model/judgement/judgement'
import type { GroupedBy } from '../../../../model/view'
import { claimMarks } from './claimMarks'
import { eventMarks } from './eventMarks'
import type { AllMarks } from './markColumns'

export const makeMarks = (
  columns: Columns,
  description: Description,
  judgement: Judgement,
  by: GroupedBy,
): AllMarks =>
  by === 'source'
    ? claimMarks(columns, description, judgement)
    : eventMarks(columns, description, judgement, by)
