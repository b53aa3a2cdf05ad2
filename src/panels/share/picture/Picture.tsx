import { useEffect, useState } from 'react'
import { fileName } from '../../../export/fileNames'
import { saveFile } from '../../../look/saveFile'
import { localDay } from '../../../model/time/days'
import { THEMES, type Theme } from '../../../model/view'
import { FAMILIES } from '../../../picture/look'
import { type Drawn, drawn, svgText } from '../../../picture/svg'
import { useClaimline, useStoreItself } from '../../../store/useStore'
import { pictureWords } from '../../../words/en/share/picture'
import { printWords } from '../../../words/en/share/print'
import { shareWords } from '../../../words/en/share/share'
import { Drawing } from '../../Drawing'
import { aboutOf } from '../about'
import { OneOf } from '../OneOf'
import { asPng } from './asPng'
import { drawView, PICTURES, type PictureOf, type Picture as Shown } from './drawView'
import { ownFonts } from './ownFonts'
import { rowsInSight } from './rowsInSight'
import './picture.css'

const words = pictureWords.tab

/** What is shown, as a picture. */
export function Picture() {
  const store = useStoreItself()
  const selected = useClaimline(({ answer }) => answer?.selected ?? null)
  const [of, setOf] = useState<PictureOf>('view')
  const [theme, setTheme] = useState<Theme>(themeOfPage)
  const [shown, setShown] = useState<Shown | null | 'coming'>('coming')
  const [said, setSaid] = useState('')
  useEffect(() => {
    let current = true
    setSaid('')
    drawView(store.getState(), of, theme, rowsInSight(), localDay()).then(
      (picture) => current && setShown(picture),
      (error: unknown) => {
        if (!current) return
        setShown(null)
        setSaid(words.failed(messageOf(error)))
      },
    )
    return () => {
      current = false
    }
  }, [store, of, theme])
  const picture = shown === 'coming' ? null : shown
  const download = async (ending: 'svg' | 'png') => {
    const about = aboutOf(store.getState(), 'shown')
    if (!picture || !about) return
    setSaid(words.writing)
    try {
      const name = fileName({ ...about, title: picture.name }, ending)
      const svg = await fileOf(picture.drawn)
      const size = sizeOf(picture.drawn)
      const content = ending === 'svg' ? svg : await asPng(svg, size)
      if (content) saveFile(name, content, TYPES[ending])
      setSaid(content ? words.saved(name) : words.tooLarge)
    } catch (error) {
      setSaid(words.failed(messageOf(error)))
    }
  }
  const size = picture && sizeOf(picture.drawn)
  return (
    <>
      <h3>{shareWords.needs}</h3>
      <p>{words.needs}</p>
      <OneOf
        legend={words.what}
        options={selected ? PICTURES : PICTURES.filter((one) => one !== 'card')}
        chosen={of}
        onChoose={setOf}
        label={(one) => (one === 'card' ? words.whats.card(selected?.title ?? '') : words.whats[one])}
      />
      <OneOf
        legend={words.theme}
        options={THEMES}
        chosen={theme}
        onChoose={setTheme}
        label={(one) => words.themes[one]}
      />
      {shown === null && !said && <p>{words.nothing}</p>}
      <div className="share-row">
        <button type="button" className="button strong" disabled={!picture} onClick={() => download('png')}>
          {words.png}
        </button>
        <button type="button" className="button strong" disabled={!picture} onClick={() => download('svg')}>
          {words.svg}
        </button>
      </div>
      <p className="share-said" role="status">
        {said}
      </p>
      <h3>{printWords.title}</h3>
      <div className="picture-print">
        <button type="button" className="button" onClick={() => store.getState().print()}>
          {printWords.print}
        </button>
        <p className="note">{printWords.carries}</p>
      </div>
      {picture && size && (
        <figure className="picture-preview" aria-label={words.preview}>
          <Drawing of={picture.drawn} />
          <figcaption className="note">{words.size(size.width, size.height)}</figcaption>
        </figure>
      )}
    </>
  )
}

const TYPES = { svg: 'image/svg+xml', png: 'image/png' }

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const sizeOf = ({ attributes: { width, height } }: Drawn) => ({
  width: Number(width),
  height: Number(height),
})

/** A file that looks the same everywhere: it holds its fonts. */
async function fileOf(picture: Drawn): Promise<string> {
  const fonts = await ownFonts(svgText(picture), FAMILIES)
  const children = [drawn('style', {}, [fonts]), ...picture.children]
  return svgText({ ...picture, children })
}

function themeOfPage(): Theme {
  const { theme } = document.documentElement.dataset
  const own = THEMES.find((one) => one === theme)
  return own ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
}
