/** An SVG picture as a PNG, in twice its size where a canvas can be that large. */

/** What all browsers can draw: px of a side, and of the whole. */
const [MOST_SIDE, MOST_PIXELS] = [16_000, 120_000_000]

/** How many pixels of the PNG stand for one of the picture; 0 where it is too large for one. */
export const pixelRatio = ({ width, height }: { width: number; height: number }): number =>
  [2, 1.5, 1].find(
    (ratio) => Math.max(width, height) * ratio <= MOST_SIDE && width * height * ratio * ratio <= MOST_PIXELS,
  ) ?? 0

/** @param svg a whole SVG file @throws where the browser cannot draw it */
export async function asPng(svg: string, size: { width: number; height: number }): Promise<Blob | null> {
  const ratio = pixelRatio(size)
  if (!ratio) return null
  const image = new Image()
  // The policy of the page lets no blob be shown, but what stands in the address itself.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(size.width * ratio)
  canvas.height = Math.round(size.height * ratio)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
