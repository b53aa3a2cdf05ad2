import { Hits } from '../../look/Hits'
import { markedSearch } from '../../model/filters'
import { useClaimline } from '../../store/useStore'

type DatumProps = {
  text: string
  /** BCP 47; '' where it is not known. */
  lang?: string | undefined
  /** Stands in lines of its own, which begin where its script begins. */
  block?: boolean
}

/** A text of the data: its direction is its own, its language is said, and words of the reader's search are marked. */
export function Datum({ text, lang, block = false }: DatumProps) {
  const q = useClaimline(({ view }) => markedSearch(view))
  return (
    <bdi lang={lang || undefined} className={block ? 'datum-block' : undefined}>
      <Hits text={text} q={q} />
    </bdi>
  )
}

/** A text that the dataset's coders wrote: titles, places, summaries. */
export function CodersText(props: Omit<DatumProps, 'lang'>) {
  const lang = useClaimline(({ description }) => description?.language)
  return <Datum {...props} lang={lang} />
}
