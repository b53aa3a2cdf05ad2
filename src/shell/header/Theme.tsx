import { useEffect, useState } from 'react'
import { shellWords } from '../../words/en/shell'

const THEMES = ['system', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]
const KEY = 'claimline-theme'
const words = shellWords.menu

/** Light or dark. It belongs to the reader, not to the view, so no link carries it. */
export function Theme() {
  const [theme, setTheme] = useState<Theme>(remembered)
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset.theme
    else dataset.theme = theme
    remember(theme)
  }, [theme])
  return (
    <label className="theme-choice">
      {words.theme}
      <select
        className="field"
        value={theme}
        onChange={({ target }) => setTheme(THEMES.find((known) => known === target.value) ?? 'system')}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {words.themes[name]}
          </option>
        ))}
      </select>
    </label>
  )
}

function remembered(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? 'system'
  } catch {
    // Storage is switched off: the system decides.
    return 'system'
  }
}

function remember(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Storage is switched off: the choice holds until the page is left.
  }
}
