/** What is run inside the page: finding by role and name, as assistive technology does. One function, since its text is
 *  sent to the browser; it may use nothing from outside of itself. */

/** A text is the whole name; a pattern stands somewhere in it. */
export type Where = {
  role: string
  name?: string | { source: string; flags: string }
  within?: Where
  /** A frame of the page's own origin, as a selector. */
  frame?: string
}

export type Task =
  /** Where to click once it is whole in sight, and whether nothing lies over it. */
  { do: 'place'; where: Where } | { do: 'focus'; where: Where } | { do: 'read'; where: Where }

export type Read = { text: string; value: string; checked: boolean; columns: string; label: string }

export type Done = { found: number; at?: { x: number; y: number; free: boolean }; read?: Read[] }

export function inPage(task: Task): Done {
  const HTML: Record<string, string> = {
    alert: '',
    banner: 'header',
    button: 'button, summary',
    checkbox: 'input[type=checkbox]',
    combobox: 'select',
    complementary: 'aside',
    dialog: 'dialog',
    grid: '',
    gridcell: '',
    group: 'fieldset',
    heading: 'h1, h2, h3, h4, h5, h6',
    link: 'a[href]',
    main: 'main',
    region: 'section[aria-label], section[aria-labelledby]',
    searchbox: 'input[type=search]',
    slider: 'input[type=range]',
    status: 'output',
    tab: '',
    table: 'table',
    textbox: 'input:not([type]), input[type=text], textarea',
  }
  const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

  /** What assistive technology reads of it. */
  function textOf(node: Node): string {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? ''
    // Nodes of a frame are of its own classes.
    if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).getAttribute('aria-hidden') === 'true')
      return ''
    return [...node.childNodes].map(textOf).join(' ')
  }

  function nameOf(element: Element): string {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
    if (ids.length)
      return clean(
        ids
          .map((id) => element.ownerDocument.getElementById(id))
          .map((one) => (one ? textOf(one) : ''))
          .join(' '),
      )
    const label = element.getAttribute('aria-label')
    if (label) return clean(label)
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : []
    if (labels.length) return clean(labels.map(textOf).join(' '))
    const legend = element.matches('fieldset') ? element.querySelector('legend') : null
    return clean(textOf(legend ?? element))
  }

  const isSeen = (element: Element): boolean =>
    element.getClientRects().length > 0 && !element.closest('[inert], [aria-hidden=true]')

  function find({ role, name, within, frame }: Where): Element[] {
    const html = HTML[role]
    if (html === undefined) throw new Error(`The role ${role} is not known here.`)
    const own = html ? html.split(', ').map((one) => `${one}:not([role])`) : []
    const selector = [`[role=${role}]`, ...own].join(', ')
    const inFrame = frame ? document.querySelector<HTMLIFrameElement>(frame)?.contentDocument : null
    const roots: ParentNode[] = within ? find(within) : frame ? (inFrame ? [inFrame] : []) : [document]
    const pattern = typeof name === 'object' ? new RegExp(name.source, name.flags) : null
    const fits = (element: Element) =>
      name === undefined || (pattern ? pattern.test(nameOf(element)) : nameOf(element) === name)
    return roots
      .flatMap((root) => [...root.querySelectorAll(selector)])
      .filter((one) => isSeen(one) && fits(one))
  }

  const found = find(task.where)
  const [first] = found
  if (task.do === 'focus' && first instanceof HTMLElement) first.focus()
  if (task.do === 'place' && first) {
    first.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const { left, top, width, height } = first.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const over = document.elementFromPoint(x, y)
    const free =
      over !== null &&
      (first.contains(over) || over.contains(first) || over.closest('label')?.control === first)
    return { found: found.length, at: { x, y, free } }
  }
  if (task.do !== 'read') return { found: found.length }
  const read = found.slice(0, 200).map((element) => ({
    text: clean(element.textContent),
    value: 'value' in element ? String(element.value) : '',
    checked: 'checked' in element && element.checked === true,
    columns: element.getAttribute('aria-colcount') ?? '',
    label: nameOf(element),
  }))
  return { found: found.length, read }
}
