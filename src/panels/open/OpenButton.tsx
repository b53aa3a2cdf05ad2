import { useStoreItself } from '../../store/useStore'
import { openWords } from '../../words/en/data/open'
import { chooseFiles, INPUT_ID, taken } from './choose'

const words = openWords.buttons

export const OpenButton = () => (
  <button type="button" className="button" data-opens onClick={() => chooseFiles('asked')}>
    {words.open}
  </button>
)

/** The page's one field for files; buttons press it. */
export function FilesField() {
  const store = useStoreItself()
  return (
    <input
      id={INPUT_ID}
      type="file"
      multiple
      hidden
      accept=".xlsx,.ods,.csv,.tsv,.txt,.json,.geojson,.xml,.kml,.kmz,.gz,*/*"
      aria-label={words.files}
      onChange={({ target }) => taken(target, store)}
    />
  )
}
