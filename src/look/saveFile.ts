/** How long a download may take to begin, ms. */
const BEGUN = 10_000

/** Downloads a file. @param content a text, or bytes */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), BEGUN)
}
