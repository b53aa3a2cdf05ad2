/** The reader's saved views, kept in this browser. */

/** `fragment`: the view as a link has it, without `#`; `day`: when it was saved, `YYYY-MM-DD`. */
export type SavedView = { name: string; fragment: string; day: string }

const KEY = 'claimline-views'

/** For this visit, where storage takes nothing. */
let here: readonly SavedView[] | null = null

export function savedViews(): readonly SavedView[] {
  if (here) return here
  try {
    const listed: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(listed) ? listed.filter(isSavedView) : []
  } catch {
    // Storage is switched off, or something else wrote there: the list begins empty.
    return []
  }
}

/** @throws an error that says why the browser does not keep them; they are here until the page is left */
export function keepViews(views: readonly SavedView[]): void {
  here = views
  localStorage.setItem(KEY, JSON.stringify(views))
  here = null
}

function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false
  const { name, fragment, day }: Partial<Record<keyof SavedView, unknown>> = value
  return [name, fragment, day].every((text) => typeof text === 'string')
}
