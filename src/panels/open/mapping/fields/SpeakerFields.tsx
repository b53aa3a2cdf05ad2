import { STANCES, type Stance } from '../../../../model/claim'
import { mappingWords } from '../../../../words/en/data/mapping'
import { mappingTableWords } from '../../../../words/en/data/mappingTable'
import { STANCE_WORDS } from '../../../../words/en/sentences/labels'
import { Meanings } from '../Meanings'
import { columnNamed } from '../tableColumns'
import { Field } from './Field'
import type { FieldsProps } from './WhatFields'

const words = mappingTableWords.speakers

/** Who speaks in each column of stances, and what the words there mean. */
export function SpeakerFields({ columns, mapping, onChange }: Omit<FieldsProps, 'isGuess'>) {
  const { speakers } = mapping
  if (!speakers) return null
  const { names, values } = speakers
  const said = Object.keys(names).flatMap((column) => columnNamed(columns, column)?.values ?? [])
  return (
    <>
      {Object.entries(names).map(([column, name]) => (
        <Field
          key={column}
          label={words.name(column)}
          hint={words.hint}
          column={columnNamed(columns, column)}
        >
          {(ids) => (
            <input
              {...ids}
              className="field"
              required
              value={name}
              onChange={({ target }) =>
                onChange({
                  ...mapping,
                  speakers: { values, names: { ...names, [column]: target.value } },
                })
              }
            />
          )}
        </Field>
      ))}
      <Meanings<Stance>
        caption={words.caption}
        values={[...new Set(said)]}
        meanings={values}
        known={(value) => STANCES.find((one) => one === value.toLowerCase())}
        words={STANCE_WORDS}
        unknown={mappingWords.who.stance.unknown}
        onChange={(next) => onChange({ ...mapping, speakers: { names, values: next } })}
      />
    </>
  )
}
