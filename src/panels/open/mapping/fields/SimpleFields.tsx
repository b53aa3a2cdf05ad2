import { titleOf } from '../../../../import/dataset/datasetHead'
import { guessedStances } from '../../../../import/mapping/stanceWords'
import { STANCES, type Stance } from '../../../../model/claim'
import type { Given, Mapping, SimpleField } from '../../../../model/mapping'
import { mappingWords } from '../../../../words/en/data/mapping'
import { mappingDateWords } from '../../../../words/en/data/mappingDates'
import { STANCE_WORDS } from '../../../../words/en/sentences/labels'
import { Meanings } from '../Meanings'
import { columnNamed } from '../tableColumns'
import { ChoiceField } from './ChoiceField'
import { ColumnField } from './Field'
import { GivenField } from './GivenField'
import { SpeakerFields } from './SpeakerFields'
import type { FieldsProps } from './WhatFields'

const words = mappingWords.who

/** A mapping with another value in a field, or without that field. */
export function withField(mapping: Mapping, field: SimpleField, given: Given | undefined): Mapping {
  const { [field]: _, ...rest } = mapping
  return given ? { ...rest, [field]: given } : rest
}

type SimpleProps = Omit<FieldsProps, 'isGuess'> & { fields: readonly SimpleField[] }

/** Fields with one column, or with one text for all rows. */
export function SimpleFields({ fields, columns, mapping, onChange }: SimpleProps) {
  return fields.map((field) => (
    <GivenField
      key={field}
      {...mappingWords.fields[field]}
      none={mappingWords.field.none}
      columns={columns}
      value={mapping[field]}
      onChange={(given) => onChange(withField(mapping, field, given))}
    />
  ))
}

/** Who says it, and which side the source takes. */
export function WhoFields({ file, ...props }: FieldsProps & { file: string }) {
  const { columns, mapping, isGuess, onChange } = props
  return (
    <fieldset className="mapping-part">
      <legend className="section-name">{words.heading}</legend>
      {mapping.speakers ? (
        <>
          <SpeakerFields {...props} />
          <SimpleFields fields={['via']} {...props} />
        </>
      ) : (
        <>
          <GivenField
            {...mappingWords.fields.source}
            guess={isGuess('source')}
            none={mappingWords.field.none}
            columns={columns}
            value={mapping.source}
            onChange={(given) => onChange(withField(mapping, 'source', given))}
          />
          {!mapping.source && (
            <p className="note mapping-aside">
              {words.fileSpeaks.before}
              <bdi>{titleOf(file)}</bdi>
              {words.fileSpeaks.after}
            </p>
          )}
          {mapping.source && 'column' in mapping.source && <Several mapping={mapping} onChange={onChange} />}
          <SimpleFields fields={['affiliation', 'via']} {...props} />
          <StanceField columns={columns} mapping={mapping} guess={isGuess('stance')} onChange={onChange} />
        </>
      )}
      {(mapping.stance || mapping.speakers) && mapping.occurred && (
        <Denials mapping={mapping} onChange={onChange} />
      )}
    </fieldset>
  )
}

type ChoiceProps = Pick<FieldsProps, 'mapping' | 'onChange'>

function Several({ mapping: { separator, ...rest }, onChange }: ChoiceProps) {
  return (
    <ChoiceField
      {...mappingWords.several}
      value={separator ?? ''}
      onChange={(chosen) => onChange(chosen === '' ? rest : { ...rest, separator: chosen })}
    />
  )
}

function Denials({ mapping: { denials, ...rest }, onChange }: ChoiceProps) {
  return (
    <ChoiceField
      {...mappingDateWords.denials}
      value={denials ?? 'occurred'}
      onChange={(chosen) => onChange(chosen === 'reported' ? { ...rest, denials: chosen } : rest)}
    />
  )
}

type StanceProps = Omit<FieldsProps, 'isGuess'> & { guess: boolean }

function StanceField({ columns, mapping, guess, onChange }: StanceProps) {
  const { stance, ...rest } = mapping
  const column = stance && columnNamed(columns, stance.column)
  return (
    <>
      <ColumnField
        label={words.stance.label}
        guess={guess}
        hint={words.stance.hint}
        columns={columns}
        value={stance?.column ?? ''}
        none={words.stance.none}
        onChange={(chosen) => {
          const values = guessedStances(columnNamed(columns, chosen)?.values ?? [])
          onChange(chosen ? { ...rest, stance: { column: chosen, values } } : rest)
        }}
      />
      {stance && (
        <Meanings<Stance>
          caption={words.stance.caption(stance.column)}
          values={column?.values ?? []}
          meanings={stance.values}
          known={(value) => STANCES.find((one) => one === value.toLowerCase())}
          words={STANCE_WORDS}
          unknown={words.stance.unknown}
          onChange={(values) => onChange({ ...rest, stance: { ...stance, values } })}
        />
      )}
    </>
  )
}
