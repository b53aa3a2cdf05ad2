import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readMapping } from '../../../../src/import/mapping/readMapping'
import { type Read, readFiles } from '../../../../src/import/read'
import type { Mapping as Meaning } from '../../../../src/model/mapping'
import { Mapping } from '../../../../src/panels/open/mapping/Mapping'
import { ownFile, streamBlobs } from '../../../fixtures/blobs'
import { fileOf } from '../../../fixtures/dataset'
import { openDialogs, pressEscape } from '../../../fixtures/dialogs'
import { layOut, openPage } from '../../../fixtures/page'

/** What the page handed to the reader as files. */
const saved: Blob[] = []

beforeAll(() => {
  openDialogs()
  layOut()
  URL.createObjectURL = (file) => `blob:${saved.push(file as Blob)}`
  URL.revokeObjectURL = () => undefined
  // What would follow the link to the saved file.
  HTMLAnchorElement.prototype.click = () => undefined
})
/** Two busy cores are no reason to fail. */

beforeEach(() => {
  streamBlobs()
  localStorage.clear()
  saved.length = 0
})
afterEach(cleanup)

const BATTLES = `No;Battle;Chronicle;Day;Says
B1;Siege of Upper Mill;Abbot's Annals;03/04/1920;yes
B1;Siege of Upper Mill;Town Book;05/04/1920;no
B2;Flood;Town Book;1921-02-30;yes
B3;Fire;Town Book;;perhaps
B4;Dance;;1/6/1921;yes
`

/** A table's columns are unlike those of any other test's: what is begun in one is kept for the same columns. */
let tables = 0
const own = (csv: string): string => csv.replace(/(\r?\n|$)/, (end) => `;t${++tables}${end}`)

const filesOf = (csv: string) => [fileOf(new TextEncoder().encode(csv).buffer, 'battles.csv')]

async function open(csv: string) {
  const { inquiry } = await readFiles(filesOf(csv))
  if (inquiry?.about !== 'columns') throw new Error('The table leaves nothing open.')
  const said: { read: Meaning[]; cancelled: number } = { read: [], cancelled: 0 }
  const page = render(
    <Mapping
      inquiry={inquiry}
      onRead={(mapping) => said.read.push(mapping)}
      onCancel={() => {
        said.cancelled++
      }}
    />,
  )
  return { ...said, said, close: page.unmount }
}

const field = (name: string) => screen.getByLabelText<HTMLSelectElement>(name)
/** An answer to which rows are one event. */
const events = (answer: string) =>
  within(screen.getByRole('group', { name: 'Which rows are one event' })).getByRole<HTMLInputElement>(
    'radio',
    {
      name: answer,
    },
  )
const choose = (name: string, option: string) => userEvent.selectOptions(field(name), option)
const sum = () => document.querySelector('.preview-sum')?.textContent
const rows = () => within(screen.getByRole('region', { name: 'Preview' })).getAllByRole('listitem')
const row = (n: number) => rows()[n - 1]?.textContent
const lost = () => document.querySelector('.mapping-lost')?.textContent
const openButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Open' })
const missing = () => document.getElementById('mapping-missing')?.textContent
const rowsOf = async (csv: string, mapping: Meaning | undefined): Promise<Read['rows']> =>
  (await readFiles(filesOf(csv), { mappings: mapping ? [mapping] : [] })).rows

describe('the columns of a table in no known format', () => {
  it('are guessed, shown with what they hold, and marked where only their content tells', async () => {
    await open(own(BATTLES))
    const at = ['Title', 'Column that tells the event', 'Date', 'Column of the date'].map((name) => [
      name,
      field(name).selectedOptions[0]?.textContent,
    ])
    expect(at).toEqual([
      ['Title', 'Battle'],
      ['Column that tells the event', 'No'],
      ['Date', 'In one column'],
      ['Column of the date', 'Day'],
    ])
    expect(events('Those with the same').checked).toBe(true)
    expect(field('Title').getAttribute('aria-describedby')).toBeTruthy()
    expect(screen.getByText('Siege of Upper Mill · Flood · Fire')).toBeTruthy()
    expect(field('Date').closest('.mapping-field')?.textContent).toContain('a guess')
    expect(field('Title').closest('.mapping-field')?.textContent).not.toContain('a guess')
  })

  it('says where rows of the same title would not be compared', async () => {
    await open(own(BATTLES))
    expect(document.body.textContent).not.toContain('are not compared')
    await userEvent.click(events('None: each row is an event of its own'))
    expect(document.body.textContent).toContain('Some titles stand in several rows.')
    expect(sum()).toContain('They are about 5 events')
  })

  it('says for each answer how many events and contradictions come of it', async () => {
    await open(own(BATTLES.replace('1/6/1921', '25/6/1921')))
    await choose('Stance', 'Says')
    const answers = () =>
      within(screen.getByRole('group', { name: 'Which rows are one event' }))
        .getAllByRole('radio')
        .map((radio) => radio.closest('.mapping-answer')?.querySelector('.mapping-count')?.textContent)
    await waitFor(() =>
      expect(answers()).toEqual([
        '3 events, no contradiction',
        '3 events, no contradiction',
        '4 events, no contradiction',
        '3 events, no contradiction',
      ]),
    )
    await choose('Dates of denials and doubts', 'the day on which it was made')
    await waitFor(() => expect(answers()[0]).toBe('3 events, 1 contradiction'))
    expect(answers()[2]).toBe('4 events, no contradiction')
    expect(document.body.textContent).not.toContain('Counted in the first')
  })

  it('says loudly what would be lost for want of a title, and offers a fuller column', async () => {
    await open(
      own('label;description;Day\n;Shells fall on the market;2024-01-03\nX;Power is cut;2024-01-04\n'),
    )
    await choose('Title', 'label')
    expect(sum()).toContain('1 of the 2 rows would be loaded, 1 listed')
    expect(lost()).toBe(
      '1 of the 2 rows would not load: there is no title. With another column as the title all would load. Use “description” as the title',
    )
    await userEvent.click(screen.getByRole('button', { name: 'Use “description” as the title' }))
    expect(sum()).toContain('All of the 2 rows would be loaded.')
    expect(field('Title').value).toBe('description')
    expect(document.activeElement).toBe(field('Title'))
    expect(lost()).toBeUndefined()
  })

  it('says loudly which words would keep rows out, and leads to where their meaning is chosen', async () => {
    await open(
      own(
        'Who;What;Day;Verdict\nPost;Mill burns;2024-01-03;confirms\nBote;Mill burns;2024-01-03;denies\nPost;Flood;2024-01-09;hmm\n',
      ),
    )
    expect(lost()).toBe(
      '1 of the 3 rows would not load: nothing says what “hmm” in “Verdict” means. Say what it means',
    )
    await userEvent.click(screen.getByRole('button', { name: 'Say what it means' }))
    expect(document.activeElement).toBe(field('“hmm” means'))
    await choose('“hmm” means', 'Doubts it')
    expect(lost()).toBeUndefined()
    expect(sum()).toContain('All of the 3 rows would be loaded.')
  })

  it('says loudly how many dates cannot be read, once no question about dates is open', async () => {
    await open(own('What;Day\nMill burns;3/4/2024\nFlood;after the thaw\nFire;4/5/2024\n'))
    await choose('Date', 'In one column')
    await choose('Column of the date', 'Day')
    expect(lost()).toBeUndefined()
    await userEvent.click(screen.getByRole('radio', { name: /^3 April 2024/ }))
    expect(lost()).toBe('1 of the 3 rows would have no date: “after the thaw” in “Day” cannot be read.')
  })

  it('without a source, the file itself is said to speak', async () => {
    await open(own(BATTLES))
    await choose('Source', 'not in this table')
    expect(document.body.textContent).toContain('“battles” says everything in it')
    expect(row(1)).toContain('battles')
    await choose('Source', 'The same in all rows…')
    expect(openButton().disabled).toBe(true)
    expect(missing()).toContain('Write who speaks in all rows.')
    await userEvent.type(screen.getByRole('textbox', { name: 'Source, the same in all rows' }), 'Anna')
    expect(row(1)).toContain('Anna')
  })

  it('the preview is what the reader of the whole file makes of the rows', async () => {
    const csv = own(BATTLES)
    const { said } = await open(csv)
    await choose('Source', 'Chronicle')
    await choose('Stance', 'Says')
    expect(field('“no” means').selectedOptions[0]?.textContent).toBe('Denies it')
    await userEvent.click(screen.getByRole('radio', { name: /^3 April 1920/ }))
    expect(sum()).toBe(
      '4 of the 5 rows would be loaded, 1 listed with its reason. They are about 3 events; 1 row has no date.',
    )
    expect(row(1)).toMatch(/Siege of Upper Mill.*Says so.*Abbot's Annals.*3 April 1920/)
    expect(row(2)).toContain('Denies it')
    expect(row(3)).toContain('Undated: “1921-02-30”')
    expect(row(3)).toContain('“1921-02-30” is not a date that can be read')
    expect(row(4)).toContain('“perhaps” is no stance, and the mapping does not say which it means.')
    expect(row(5)).toContain('Not stated')
    await userEvent.click(openButton())
    expect(await rowsOf(csv, said.read[0])).toEqual({ read: 5, loaded: 4, listed: 1 })
  })
})

describe('the order of day and month', () => {
  it('has to be chosen, with the table’s own dates as examples, before the table opens', async () => {
    const { said } = await open(own(BATTLES))
    expect(openButton().disabled).toBe(true)
    expect(missing()).toContain('Say which is the month in 03/04/1920.')
    expect(row(1)).toContain('nothing says which')
    const question = within(screen.getByRole('group', { name: '03/04/1920 is:' }))
    expect(question.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([
      false,
      false,
      false,
    ])
    await userEvent.click(question.getByRole('radio', { name: '4 March 1920 (the month stands first)' }))
    expect(row(1)).toContain('4 March 1920')
    await userEvent.click(openButton())
    expect(said.read[0]).toMatchObject({ order: 'month first' })
  })

  it('is taken from dates that can be read in one way alone, and that is said', async () => {
    await open(own(BATTLES.replace('1/6/1921', '25/6/1921')))
    expect(document.body.textContent).toContain(
      'the day stands first, since 25/6/1921 cannot begin with the month',
    )
    expect(row(1)).toContain('3 April 1920')
    expect(openButton().disabled).toBe(false)
  })

  it('has to be chosen when a column of dates is picked that leaves it open', async () => {
    await open(own('Title;When;Printed\nFlood;1920-04-03;5/6/1921\nFire;1920-05-01;7/8/1921\n'))
    await choose('Reported', 'not in this table')
    expect(openButton().disabled).toBe(false)
    await choose('Reported', 'Printed')
    expect(missing()).toContain('Say which is the month in 5/6/1921.')
  })

  it('has a counterpart for numbers that may be a spreadsheet’s days', async () => {
    const { said } = await open(own('Title;Date\nFlood;43891\nFire;43892\n'))
    expect(missing()).toContain('Say whether 43891 stands for a day.')
    await userEvent.click(screen.getByRole('radio', { name: '1 March 2020, as spreadsheets count days' }))
    expect(row(2)).toContain('2 March 2020')
    await userEvent.click(openButton())
    expect(said.read[0]).toMatchObject({ serials: true, occurred: { column: 'Date' } })
  })
})

describe('clock times', () => {
  it('do not open before their zone is chosen, or said not to be known', async () => {
    const { said } = await open(own('Title;When\nFlood;2024-03-26 00:45\nFire;2024-03-26 03:10\n'))
    expect(missing()).toContain('Say the zone of 2024-03-26 00:45.')
    expect(openButton().disabled).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: /^Say the zone/ }))
    expect(document.activeElement).toBe(field('Zone of clock times'))
    await choose('Zone of clock times', 'I do not know: keep the day alone')
    expect(row(1)).toContain('26 March 2024')
    expect(openButton().disabled).toBe(false)
    await choose('Zone of clock times', '+02:00')
    expect(row(1)).toContain('25 March 2024, 22:45 UTC')
    await userEvent.click(openButton())
    expect(said.read[0]).toMatchObject({ zone: '+02:00' })
  })

  it('that stand alone ask for their day, anew for each table', async () => {
    const csv = own('Title;Clock\nFlood;04:50\nFire;05:10\n')
    const { said, close } = await open(csv)
    expect(missing()).toContain('Say on which day the clock times are.')
    fireEvent.change(field('Day of the clock times'), { target: { value: '2024-05-06' } })
    await choose('Zone of clock times', 'UTC')
    expect(row(2)).toContain('6 May 2024, 05:10 UTC')
    await userEvent.click(openButton())
    expect(said.read[0]).toMatchObject({ occurred: { on: '2024-05-06', time: 'Clock' }, zone: 'UTC' })
    close()
    await open(csv)
    expect(field('Day of the clock times').value).toBe('')
    expect(field('Zone of clock times').value).toBe('UTC')
  })
})

describe('settings for columns', () => {
  it('are remembered for the same columns, and can be forgotten', async () => {
    const csv = own('Name;Date\nFlood;3/4/1920\n')
    const first = await open(csv)
    await userEvent.click(events('Those with the same title'))
    await userEvent.click(screen.getByRole('radio', { name: /^3 April 1920/ }))
    await userEvent.click(openButton())
    first.close()
    await open(csv)
    expect(document.body.textContent).toContain('as you opened a table with the same columns before')
    expect(events('Those with the same title').checked).toBe(true)
    expect(openButton().disabled).toBe(false)
    await userEvent.click(screen.getByRole('button', { name: 'Forget it and guess again' }))
    expect(events('None: each row is an event of its own').checked).toBe(true)
    expect(openButton().disabled).toBe(true)
    expect(localStorage.length).toBe(0)
  })

  it('a remembered order has to be chosen again where the table’s dates contradict it', async () => {
    const [head, ...lines] = own('Name;Date\nFlood;3/4/1920\n').split('\n')
    const first = await open([head, ...lines].join('\n'))
    await userEvent.click(screen.getByRole('radio', { name: /^3 April 1920/ }))
    await userEvent.click(openButton())
    first.close()
    await open(`${head}\nFlood;3/4/1920\nFire;12/25/1920\n`)
    expect(row(1)).toContain('4 March 1920')
    expect(document.body.textContent).toContain('12/25/1920 cannot begin with the day')
  })

  it('are kept where Escape closes the dialog, which opens nothing', async () => {
    const csv = own(BATTLES)
    const { said, close } = await open(csv)
    await choose('Source', 'Chronicle')
    pressEscape()
    await waitFor(() => expect(said.cancelled).toBe(1))
    expect(said.read).toEqual([])
    close()
    await open(csv)
    expect(field('Source').selectedOptions[0]?.textContent).toBe('Chronicle')
    await userEvent.click(screen.getByRole('button', { name: 'Guess again' }))
    expect(openButton().disabled).toBe(true)
  })

  it('can be saved, and read back', async () => {
    const csv = own(BATTLES)
    const { close } = await open(csv)
    await choose('Source', 'Chronicle')
    await userEvent.click(screen.getByRole('radio', { name: /^4 March 1920/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Save these settings' }))
    const json = (await saved[0]?.text()) ?? ''
    expect(readMapping(json)).toMatchObject({
      mapping: { source: { column: 'Chronicle' }, order: 'month first' },
    })
    close()
    await open(own(BATTLES))
    await upload(json)
    await screen.findByText('b.mapping.json', { exact: false })
    expect(field('Source').selectedOptions[0]?.textContent).toBe('Chronicle')
    expect(row(1)).toContain('4 March 1920')
  })

  it('settings that are wrong, or of another table, change nothing and say why', async () => {
    await open(own(BATTLES))
    await upload('{"format":"claimline-mapping/1","title":{"columns":[],"joint":""},"serials":7}')
    const alert = screen.getByRole('alert')
    await within(alert).findByText(/^b\.mapping\.json, title\.columns: .*must name a column\.$/)
    await upload(
      JSON.stringify({
        format: 'claimline-mapping/1',
        title: { columns: ['Gefecht'], joint: ', ' },
        order: null,
        serials: false,
      }),
    )
    await within(alert).findByText(/does not have: “Gefecht”\. Nothing was changed\.$/)
    expect(field('Title').selectedOptions[0]?.textContent).toBe('Battle')
  })
})

describe('on the page', () => {
  async function give(csv: string) {
    const field = screen.getByLabelText<HTMLInputElement>('Files to open')
    Object.defineProperty(field, 'files', { configurable: true, value: [ownFile(csv, 'battles.csv')] })
    fireEvent.change(field)
    return screen.findByRole('dialog', { name: 'What do the columns of battles.csv mean?' })
  }

  it('a table opens by the settings for its columns', async () => {
    const { store } = await openPage('v=1&show=list')
    const dialog = within(await give(own(BATTLES)))
    await userEvent.selectOptions(dialog.getByLabelText('Source'), 'Chronicle')
    await userEvent.selectOptions(dialog.getByLabelText('Stance'), 'none: every row says that it happened')
    await userEvent.click(dialog.getByRole('radio', { name: /^3 April 1920/ }))
    await userEvent.click(dialog.getByRole('button', { name: 'Open' }))
    expect(await screen.findByText('4 of 4 events')).toBeTruthy()
    await waitFor(() =>
      expect(store.getState().answer?.lines?.lines[0]).toMatchObject({
        title: 'Siege of Upper Mill',
        rivals: 2,
      }),
    )
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('what was open stays where it is cancelled', async () => {
    const { store } = await openPage('v=1&show=list')
    const dialog = within(await give(own(BATTLES)))
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByRole('alert').textContent).toContain('battles.csv was not opened.')
    expect(store.getState().description?.id).toBe('kursk-2024')
  })
})

async function upload(json: string) {
  await userEvent.upload(
    screen.getByLabelText('Read settings…'),
    new File([json], 'b.mapping.json', { type: 'application/json' }),
  )
}

describe('the table as a whole', () => {
  const DEPOT = `Outlet;What happened;Seen;Verdict;Mood
Post;Depot fire;03/04/2024 04:50;confirms;sour
Bote;Depot fire;09/04/2024 09:00;denies;glad
Post;Bridge shut;05/06/2024 11:00;confirms;sour
`

  it('reads as a sentence, which follows every choice', async () => {
    await open(own(DEPOT))
    const sentence = () => document.querySelector('.mapping-sentence')?.textContent
    expect(sentence()).toBe(
      'Each row is one claim: Outlet says that this happened: What happened on Seen. Column Verdict tells whether it is said or denied.',
    )
    await choose('Stance', 'none: every row says that it happened')
    expect(sentence()).toContain('No column tells who denies it: every row says that it happened.')
  })

  it('asks one question at a time, by keyboard, and says which answer is likeliest', async () => {
    const { said } = await open(own(DEPOT))
    const asked = () => document.querySelector('.mapping-asked')
    expect(asked()?.textContent).toContain('3 questions left')
    within(asked() as HTMLElement)
      .getByRole('button', { name: '3 April 2024 (the day stands first) (recommended)' })
      .focus()
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(asked())
    expect(asked()?.textContent).toContain('2 questions left')
    expect(asked()?.textContent).toContain('In which zone is 03/04/2024 04:50?')
    await userEvent.click(within(asked() as HTMLElement).getByRole('button', { name: 'UTC' }))
    // The denial is of another day than what it denies, in either order of day and month.
    await userEvent.click(screen.getByRole('button', { name: 'the day on which it was made (recommended)' }))
    expect(asked()?.textContent).toBe('No question is left.')
    expect(document.activeElement).toBe(asked())
    await userEvent.click(openButton())
    expect(said.read[0]).toMatchObject({ order: 'day first', zone: 'UTC' })
  })

  it('asks of what day a distant denial is, and recommends an answer', async () => {
    const { said } = await open(
      own('Who;What;Day;Says\nDOT;Bridge open;2024-03-17;confirms\nMayor;Bridge open;2024-03-20;denies\n'),
    )
    await userEvent.click(screen.getByRole('button', { name: 'the day on which it was made (recommended)' }))
    await userEvent.click(openButton())
    expect(said.read[0]).toMatchObject({ denials: 'reported' })
  })

  it('asks in which order coordinates stand, and of which calendar years are, where nothing tells', async () => {
    const { said } = await open(
      own(
        'Who;What;Day;Coordinates\nPost;Mill burns;1402/02/03;37.80, 48.01\nPost;Flood;1402/03/14;30.52, 50.45\n',
      ),
    )
    const asked = () => document.querySelector('.mapping-asked')?.textContent
    expect(asked()).toContain('2 questions left')
    expect(asked()).toContain('Of which calendar is “1402/02/03”?')
    await userEvent.click(
      screen.getByRole('button', { name: 'are of another calendar: such dates are left undated' }),
    )
    expect(lost()).toContain('2 of the 2 rows would have no date: “1402/02/03” and “1402/03/14” in “Day”')
    expect(field('Years such as 1402').selectedOptions[0]?.textContent).toContain('of another calendar')
    expect(asked()).toContain('Which is the latitude in “37.80, 48.01”?')
    expect(
      screen.getByRole('button', { name: '37.80: the latitude stands first (recommended)' }),
    ).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '48.01: the longitude stands first' }))
    expect(asked()).toBe('No question is left.')
    expect(row(1)).toContain('48.01, 37.8')
    await choose('Coordinates begin with', 'the latitude')
    expect(row(1)).toContain('37.8, 48.01')
    await choose('Coordinates begin with', 'the longitude')
    await userEvent.click(openButton())
    expect(said.read[0]).toMatchObject({ lonFirst: true, otherCalendar: true })
  })

  it('shows who speaks in which column, and what became of each claim of a row', async () => {
    const { said } = await open(
      own(
        'What,Day,Kyiv says,Moscow says,Duration\nDepot hit,2024-05-01,confirms,denies,3\nRaid,2024-05-02,confirms,shrugs,2\n',
      ),
    )
    expect(document.querySelector('.mapping-sentence')?.textContent).toBe(
      'Each filled cell of Kyiv says, Moscow says is one claim, about What on Day. ',
    )
    expect(row(1)).toMatch(/Depot hit.*Says so.*Kyiv.*Denies it.*Moscow.*1 May 2024/)
    expect(lost()).toContain('nothing says what “shrugs” in “Moscow says” means')
    await userEvent.clear(field('Speaker of “Moscow says”'))
    expect(missing()).toContain('Write who speaks in “Moscow says”.')
    await userEvent.type(field('Speaker of “Moscow says”'), 'Russia')
    await choose('“shrugs” means', 'Takes no side')
    await choose('Column 5 is', 'how long it lasted')
    expect(row(1)).toContain('“3” is a length of time without a unit')
    await choose('Numbers without a unit', 'days')
    expect(row(1)).toMatch(/Russia.*1.*3 May 2024/)
    await userEvent.click(openButton())
    expect(said.read[0]).toMatchObject({
      speakers: { names: { 'Kyiv says': 'Kyiv', 'Moscow says': 'Russia' } },
      occurred: { column: 'Day', lasts: expect.stringContaining('Duration'), unit: 'day' },
    })
  })

  it('has a choice over each column; what is not read is named, counted, and one click to read', async () => {
    await open(own(DEPOT))
    // The last column has no cells.
    expect(screen.getByText('1 column is not read:')).toBeTruthy()
    expect(field('Column 5 is').value).toBe('')
    await userEvent.click(screen.getByRole('button', { name: 'Read “Mood” as note' }))
    expect(field('Column 5 is').value).toBe('note')
    expect(screen.getByText('All columns with something in them are read.')).toBeTruthy()
    expect(document.activeElement).not.toBe(document.body)
    await choose('Column 1 is', 'note')
    expect(field('Source').value).toBe('')
    expect(screen.getByText('1 column is not read:')).toBeTruthy()
  })

  it('says what the guess assumed in one line that can be opened', async () => {
    await open(own(DEPOT))
    const notes = document.querySelector<HTMLDetailsElement>('.mapping-filled details')
    expect(notes?.open).toBe(false)
    expect(notes?.querySelector('summary')?.textContent).toContain('on how it was guessed')
    expect(notes?.textContent).toContain('By what they hold')
  })
})
