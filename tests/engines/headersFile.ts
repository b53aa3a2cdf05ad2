/** Reads the file of headers that the build writes for hosts: a path, which may end in `*`, and below it, further in, a
 *  line for each header. */

export type Rule = { path: string; headers: Record<string, string> }

export function readHeaders(text: string): Rule[] {
  const rules: Rule[] = []
  for (const line of text.split('\n').filter((line) => line.trim() && !line.startsWith('#'))) {
    const [, name = '', value = ''] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    const rule = rules.at(-1)
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: {} })
    else if (!rule || !name) throw new Error(`This line of the headers is none: ${line}`)
    else rule.headers[name] = value
  }
  return rules
}

/** What a host sends with a path: of all the rules that fit. */
export const headersFor = (rules: readonly Rule[], path: string): Record<string, string> =>
  Object.assign({}, ...rules.filter((rule) => fits(rule.path, path)).map(({ headers }) => headers))

const fits = (rule: string, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path
