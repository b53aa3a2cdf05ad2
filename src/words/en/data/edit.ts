/** Every word about changing the reader's own data: the form of a row, saving, what is not saved. */
import { plural } from '../plural'

/** What the columns of the project's own spreadsheet mean, as a form asks for them. */
const fields: Record<string, { label: string; hint?: string }> = {
  event_id: { label: 'Id of the event', hint: 'Made from the title where it is empty' },
  event_title: { label: 'What happened', hint: 'Takes no side: “Closing of the bridge”' },
  summary: { label: 'What counts as this event' },
  place: { label: 'Place' },
  lat: { label: 'Latitude', hint: 'In degrees' },
  lon: { label: 'Longitude', hint: 'In degrees' },
  tags: { label: 'Tags', hint: 'Separated by ;' },
  claim_id: { label: 'Id of the claim', hint: 'Made where it is empty' },
  source: { label: 'Who says it' },
  source_kind: { label: 'Kind of source' },
  affiliation: { label: 'Affiliation', hint: 'The side for which the source speaks' },
  reliability: { label: 'Reliability of the source', hint: 'A to F' },
  via: { label: 'Via', hint: 'Who passed it on; several separated by ;' },
  stance: { label: 'Stance' },
  occurred: {
    label: 'When it happened',
    hint: '2024-12-09, 9 December 2024, or “until then”: ../2024-12-09',
  },
  reported: { label: 'When it was said' },
  text: { label: 'What is said, in your words' },
  quote: { label: 'Quote', hint: 'The speaker’s own words' },
  figures: { label: 'Figures', hint: 'killed=300; wounded=10..20' },
  credibility: { label: 'Credibility of the claim', hint: '1 to 6' },
  repeats: { label: 'Repeats', hint: 'The id of another claim' },
  url: { label: 'Link' },
  archive_url: { label: 'Archived copy' },
  note: { label: 'Note' },
}

const form = {
  /** The name of the part, where its code cannot be loaded. */
  part: 'The form for a claim',
  write: 'Write a claim',
  correct: 'Correct the row',
  several: (claims: number) =>
    `This row makes ${plural(claims, 'claim')}. To withdraw one of them, take it out of its cell.`,
  /** Where the row stands, or will stand. */
  place: (file: string, place: string | null) =>
    place === null ? `At the end of ${file}` : `${file}, ${place}`,
  fields,
  none: 'not stated',
  /** Of an empty cell of the stance, after what it means. */
  empty: (means: string) => `${means} (the cell is empty)`,
  more: (count: number) => plural(count, 'more column'),
  kept: (word: string) => `${word} (as it stands)`,
  loading: 'Looking for the row…',
  working: 'Reading…',
  add: 'Add the claim',
  save: 'Correct the row',
  anyway: 'It can be done, but:',
  agree: 'Do it all the same',
  refused: 'Nothing was changed:',
  cancel: 'Cancel',
}

/** Files whose rows cannot be written. */
const fixed = {
  title: 'This file cannot be changed here',
  explained:
    'Its format is read, and not written. As Claimline JSON its claims can be changed. Rows that were not loaded are not in it.',
  convert: 'Go on with Claimline JSON',
  failed: (why: string) => `That failed: ${why}`,
}

const save = {
  part: 'Saving',
  button: 'Save…',
  title: 'Save your data',
  explained: 'Files are saved on this computer, where your browser puts downloads.',
  changed: 'changed, not saved yet',
  /** @param name the name under which a file is saved */
  download: (name: string) => `Save ${name}`,
  workbook:
    'Values, formulas, dates and all sheets stay. Colours, charts and comments are lost: keep the old file if you need them.',
  whole: 'All of it as Claimline JSON',
  wholeExplained: 'One file with everything that is shown here. Rows that were not loaded are not in it.',
  downloadWhole: 'Save as Claimline JSON',
  done: (name: string) => `${name} is saved.`,
  failed: (why: string) => `It could not be saved: ${why}`,
  close: 'Close',
}

const work = {
  unsaved: (files: readonly string[]) =>
    files.length === 1
      ? `Changes in ${files[0]} are not saved.`
      : `Changes in ${files.join(', ')} are not saved.`,
  undo: 'Undo',
  /** After "Undo", for whoever does not see what was changed. */
  did: {
    wrote: 'the claim that was added',
    corrected: 'the correction of a row',
    withdrew: 'the withdrawal of a claim',
    added: 'the rows that were added',
  },
  redo: 'Redo',
}

/** Beside a claim, an event, a problem. */
const ways = {
  correct: 'Correct…',
  correctName: (source: string) => `Correct… the claim by ${source}`,
  withdraw: 'Withdraw',
  withdrawName: (source: string) => `Withdraw the claim by ${source}`,
  write: 'Write a claim about this event…',
  writeAny: 'Write a claim…',
  writeExplained: 'A form for one claim: what happened, who says so, when.',
  mend: 'Correct…',
  mendName: (place: string) => `Correct… ${place}`,
}

export const growWords = { form, fixed, save, work, ways }
