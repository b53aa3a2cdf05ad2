import { Fragment, memo } from 'react'
import { Hits } from '../look/Hits'
import { markedSearch } from '../model/filters'
import { useClaimline } from '../store/useStore'
import { setApart } from '../words/setApart'

type DatumProps = {
  text: string
  /** BCP 47; '' where it is not known. */
  lang?: string | undefined
  /** Words to mark; those of the reader's search unless given. */
  find?: string
  /** Stands in lines of its own, which begin where its script begins. */
  block?: boolean
}

/** A text of the data: its direction is its own, its language is said, and words that are looked for are marked. */
export const Datum = memo(function Datum({ text, lang, find, block = false }: DatumProps) {
  const q = useClaimline(({ view }) => markedSearch(view))
  return (
    <bdi lang={lang || undefined} className={block ? 'datum-block' : undefined}>
      <Hits text={text} q={find ?? q} />
    </bdi>
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
