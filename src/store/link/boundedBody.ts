/** The most that is fetched from an address, bytes after unpacking what the server packed on the way. */
export const MOST_FETCHED = 500_000_000

/** The whole body of a response; null where it is longer than that: then the rest is not fetched.
 *  @throws the network's error where the body is cut off */
export async function boundedBody(response: Response, most = MOST_FETCHED): Promise<Blob | null> {
  if (!response.body) return response.blob()
  if (Number(response.headers.get('Content-Length')) > most) {
    await response.body.cancel()
    return null
  }
  let length = 0
  const untilTooLong = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      length += chunk.length
      if (length > most) controller.error(new RangeError('The body is too long.'))
      else controller.enqueue(chunk)
    },
  })
  try {
    return await new Response(response.body.pipeThrough(untilTooLong)).blob()
  } catch (error) {
    if (length > most) return null
    throw error
  }
}
