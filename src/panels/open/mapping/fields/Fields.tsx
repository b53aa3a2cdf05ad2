import { type ReactNode, useMemo } from 'react'
import type { Guess, Mapping, SimpleField } from '../../../../model/mapping'
import { mappingWords } from '../../../../words/en/data/mapping'
import { mappingDateWords } from '../../../../words/en/data/mappingDates'
import { mappingTableWords } from '../../../../words/en/data/mappingTable'
import type { ColumnsInquiry, Draft, OpenQuestions } from '../draft'
import { columnsOf } from '../tableColumns'
import { ChoiceField } from './ChoiceField'
import { ClockFields } from './ClockFields'
import { DateFields } from './DateFields'
import { FigureFields } from './FigureFields'
import { SimpleFields, WhoFields } from './SimpleFields'
import { type FieldsProps, WhatFields } from './WhatFields'

const WHERE: readonly SimpleField[] = ['place', 'lat', 'lon', 'coordinates']
const MORE: readonly SimpleField[] = ['tags', 'text', 'quote', 'summary', 'url', 'note']

type Props = {
  inquiry: ColumnsInquiry
  /** Are its rows all rows of the table? */
  whole: boolean
  draft: Draft
  /** Its mapping with the answers about dates. */
  answered: Mapping
  /** Was it filled in by a guess rather than from settings? */
  guessed: boolean
  /** What the table leaves open. */
  asked: OpenQuestions
  change: (part: Pick<Draft, 'mapping'> & Partial<Draft>) => void
  /** The questions that dates leave open. */
  children: ReactNode
}

/** Chooses the column of each field. */
export function Fields({ inquiry, whole, draft, answered, asked, guessed, change, children }: Props) {
  const { guess } = inquiry
  const { mapping } = draft
  const same = (field: Guess['byContent'][number]) =>
    JSON.stringify(mapping[field]) === JSON.stringify(guess.mapping[field])
  const columns = useMemo(() => columnsOf(inquiry), [inquiry])
  const props: FieldsProps = {
    columns,
    mapping,
    isGuess: (field) => guessed && guess.byContent.includes(field) && same(field),
    onChange: (next: Mapping) => change({ mapping: next }),
  }
  return (
    <div className="mapping-fields">
      <WhatFields {...props} {...{ inquiry, whole, answered }} />
      <WhoFields {...props} file={inquiry.file} />
      <DateFields {...props}>
        <ClockFields {...props} bareClock={asked.bareClock} zoneless={draft.zoneless} onChange={change} />
        {guess.epochsLikely && <Epoch {...props} />}
        {guess.mergedLikely.length > 0 && <Merged merged={guess.mergedLikely} {...props} />}
        {(asked.otherYears !== null || mapping.otherCalendar) && <Calendar {...props} />}
        {children}
      </DateFields>
      <fieldset className="mapping-part">
        <legend className="section-name">{mappingWords.parts.where}</legend>
        <SimpleFields fields={WHERE} {...props} />
        {(asked.openPair !== null || mapping.lonFirst) && <Pairs {...props} />}
      </fieldset>
      <fieldset className="mapping-part">
        <legend className="section-name">{mappingWords.parts.more}</legend>
        <SimpleFields fields={MORE} {...props} />
        <FigureFields {...props} />
      </fieldset>
    </div>
  )
}

type ChoiceProps = Pick<FieldsProps, 'mapping' | 'onChange'>
type MergedProps = ChoiceProps & { merged: string[] }

function Merged({ mapping: { fill, ...rest }, merged, onChange }: MergedProps) {
  return (
    <ChoiceField
      {...mappingDateWords.merged}
      value={fill ? 'above' : ''}
      onChange={(chosen) => onChange(chosen === 'above' ? { ...rest, fill: merged } : rest)}
    />
  )
}

function Epoch({ mapping: { epoch, ...rest }, onChange }: ChoiceProps) {
  return (
    <ChoiceField
      {...mappingDateWords.epoch}
      value={epoch ? 'yes' : ''}
      onChange={(chosen) => onChange(chosen === 'yes' ? { ...rest, epoch: true } : rest)}
    />
  )
}

function Calendar({ mapping: { otherCalendar, ...rest }, onChange }: ChoiceProps) {
  return (
    <ChoiceField
      {...mappingDateWords.calendar}
      value={otherCalendar ? 'other' : ''}
      onChange={(chosen) => onChange(chosen === 'other' ? { ...rest, otherCalendar: true } : rest)}
    />
  )
}

function Pairs({ mapping: { lonFirst, ...rest }, onChange }: ChoiceProps) {
  return (
    <ChoiceField
      {...mappingTableWords.pairs}
      value={lonFirst ? 'lon' : ''}
      onChange={(chosen) => onChange(chosen === 'lon' ? { ...rest, lonFirst: true } : rest)}
    />
  )
}
