import { useEffect, useState } from 'react'
import { forgetWidths } from '../../look/size/textWidth'

/** Counts how often fonts have loaded: before that, texts are measured in other fonts. */
export function useFonts(): number {
  const [times, setTimes] = useState(0)
  useEffect(() => {
    const fonts = document.fonts as FontFaceSet | undefined
    if (!fonts) return
    const come = () => {
      forgetWidths()
      setTimes((before) => before + 1)
    }
    void fonts.ready.then(come)
    fonts.addEventListener('loadingdone', come)
    return () => fonts.removeEventListener('loadingdone', come)
  }, [])
  return times
}
