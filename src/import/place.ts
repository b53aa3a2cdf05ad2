/** Where a JSON parser stopped, as "line 12, column 3". Engines say it differently: "at position 345",
 *  "line 12 column 3", or not at all; a text that just ends is its own last place. */
export function lineAndColumn(text: string, message: string): string {
  const said = /line (\d+),? column (\d+)/u.exec(message)
  if (said) return `line ${said[1]}, column ${said[2]}`
  const position = /at position (\d+)/u.exec(message)
  const before = text.slice(0, position ? Number(position[1]) : text.length)
  const lines = before.split('\n')
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
}
