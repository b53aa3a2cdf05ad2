/** Every word of the comparison of two revisions of the data. */
import type { FieldChange } from '../../../model/revisions'
import { digits } from '../digits'
import { plural } from '../plural'

/** The format's names of fields, in words. Others stand as they are. */
const FIELDS: Partial<Record<string, string>> = {
  occurred: 'when it happened',
  reported: 'when it was said',
  via: 'carried by',
  quote: 'quotation',
  text: 'paraphrase',
  url: 'address',
  archiveUrl: 'archived copy',
  noVote: 'why it has no vote',
  partOf: 'part of',
  about: 'about the source',
  license: 'licence',
  eras: 'bands',
}

/** "3 added, 1 changed"; '' where there is nothing to count. */
const counts = (added: number, changed: number, withdrawn: number): string =>
  [
    added && `${digits(added)} added`,
    changed && `${digits(changed)} changed`,
    withdrawn && `${digits(withdrawn)} withdrawn`,
  ]
    .filter(Boolean)
    .join(', ')

export const revisionWords = {
  part: 'The comparison with the earlier revision',
  button: 'Then and now…',
  title: 'Then and now',
  close: 'Close',
  which: (then: string, now: string) =>
    `The link was made with revision ${then} of the data. What is shown is revision ${now}.`,
  looking: 'Comparing the two…',
  missing:
    'The earlier revision is not at hand here. If you have its file, choose it: it stays on this computer, and the two are compared.',
  file: 'The earlier file:',
  wrong: 'That file cannot be read:',
  failed: (why: string) => `The two could not be compared: ${why.replace(/\.$/, '')}.`,
  tooLarge: (most: number) =>
    `The data has more than ${plural(most, 'claim')}: too many to be compared here.`,
  otherFile: (found: string, wanted: string) =>
    `The file is revision ${found}, not the revision ${wanted} that the link was made with.`,
  sameFile: 'The file is the revision that is shown.',
  nothing: 'Both say the same; only their spelling differs.',
  inView: 'In this view',
  totals: {
    events: (then: string, now: string) => `Events shown: ${then} then, ${now} now`,
    claims: (then: string, now: string) => `Claims included: ${then} then, ${now} now`,
    sources: (then: string, now: string) => `Sources included: ${then} then, ${now} now`,
  },
  sameInView: 'No status, date or number of claims differs in this view.',
  isNow: 'is now',
  claimsThen: (count: number) => plural(count, 'claim'),
  onlyThen: 'Shown then, no longer now',
  onlyNow: 'Not shown then',
  claims: (...of: Parameters<typeof counts>) => `Claims: ${counts(...of) || 'none differs'}`,
  events: (...of: Parameters<typeof counts>) => `Events: ${counts(...of)}`,
  sources: (...of: Parameters<typeof counts>) => `Sources: ${counts(...of)}`,
  relations: (...of: Parameters<typeof counts>) => `Relations: ${counts(...of)}`,
  head: 'About the data',
  added: 'Added',
  changed: 'Changed',
  withdrawn: 'Withdrawn',
  field: ({ field }: FieldChange) => FIELDS[field] ?? field,
  nothingThere: 'nothing',
  more: (count: number) => `${digits(count)} more are not listed.`,
}
