import { Fragment, memo, useState } from 'react'
import { Hits } from '../look/Hits'
import { SHOWN_TEXT, shown } from '../model/bounds'
import { markedSearch } from '../model/filters'
import { useClaimline } from '../store/useStore'
import { lookWords } from '../words/en/look'
import { setApart } from '../words/setApart'

type DatumProps = {
  text: string
  /** BCP 47; '' where it is not known. */
  lang?: string | undefined
  /** Words to mark; those of the reader's search unless given. */
  find?: string
  /** Stands in lines of its own, which begin where its script begins. A very long one is shown piece by piece. */
  block?: boolean
}

/** A text of the data: its direction is its own, its language is said, and words that are looked for are marked. */
export const Datum = memo(function Datum({ text, lang, find, block = false }: DatumProps) {
  const q = useClaimline(({ view }) => markedSearch(view))
  const [most, setMost] = useState(SHOWN_TEXT)
  const isLong = block && text.length > most
  return (
    <>
      <bdi lang={lang || undefined} className={block ? 'datum-block' : undefined}>
        <Hits text={isLong ? shown(text, most) : text} q={find ?? q} />
      </bdi>
      {isLong && (
        <button type="button" className="plain link" onClick={() => setMost(most + SHOWN_TEXT)}>
          {lookWords.more(SHOWN_TEXT, most, text.length)}
        </button>
      )}
    </>
  )
})

/** A text that the dataset's coders wrote: titles, places, summaries, paraphrases. */
export const CodersText = memo(function CodersText(props: Omit<DatumProps, 'lang'>) {
  const lang = useClaimline(({ description }) => description?.language)
  return <Datum {...props} lang={lang} />
})

/** A text that a source said, or its name: in its own language where that is given, else in the coders'. */
export const SpeakersText = ({ text, language }: { text: string; language: string }) =>
  language ? <Datum text={text} lang={language} /> : <CodersText text={text} />

type SentenceProps = {
  text: string
  /** Texts of the data that may stand in it: names, titles, places. */
  data: readonly string[]
}

/** A sentence of the page in which each text of the data is set apart. */
export function Sentence({ text, data }: SentenceProps) {
  const lang = useClaimline(({ description }) => description?.language)
  return setApart(text, data).map(({ text, isData }, i) =>
    isData ? (
      <bdi key={i} lang={lang || undefined}>
        {text}
      </bdi>
    ) : (
      <Fragment key={i}>{text}</Fragment>
    ),
  )
}
