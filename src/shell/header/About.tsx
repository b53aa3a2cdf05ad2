import { Dialog } from '../../look/controls/Dialog'
import { FactList } from '../../look/FactList'
import { CodersText } from '../../panels/Datum'
import { VERSION } from '../../permalink/upgraders'
import { useClaimline } from '../../store/useStore'
import { dayWords } from '../../words/en/sentences/dateWords'
import { shellWords } from '../../words/en/shell'

const words = shellWords.about

/** What this is, how the open data was coded and may be used, and what nobody learns. */
export function About({ onClose }: { onClose: () => void }) {
  const description = useClaimline((state) => state.description)
  const facts: [string, string | undefined][] = [
    [words.method, description?.method],
    [words.licence, description?.license],
    [words.updated, description?.updated && dayWords(description.updated)],
    [words.revision, description?.revision],
  ]
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <p>{words.what}</p>
      {description && (
        <>
          <h3>{words.data}</h3>
          <p>
            <CodersText text={description.title} find="" />
          </p>
          <FactList className="about-facts" facts={facts} />
        </>
      )}
      <h3>{words.privacy}</h3>
      <p>{words.private}</p>
      <h3>{words.app}</h3>
      <p>{words.version(String(VERSION))}</p>
    </Dialog>
  )
}
