import { Hits } from '../../look/Hits'
import { useClaimline } from '../../store/useStore'

type DatumProps = {
  text: string
  /** BCP 47; '' where it is not known. */
  lang?: string | undefined
  /** Stands in lines of its own, which begin where its script begins. */
  block?: boolean
}

/** A text of the data: its direction is its own, its language is said, and words of the reader's search are marked. The
 *  search of a step of the story is none. */
export function Datum({ text, lang, block = false }: DatumProps) {
  const q = useClaimline(({ view }) => (view.step === null ? view.q : ''))
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
