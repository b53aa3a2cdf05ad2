/** What a page says of itself as JSON-LD. Its scripts are read, not run. */

const SCRIPT = /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json["']?[^>]*>([\s\S]*?)<\/script>/gi

/** The values of all blocks of JSON-LD in an HTML text; of those that are no JSON, the text of one that names a review. */
export const linkedDataIn = (html: string): unknown[] =>
  [...html.matchAll(SCRIPT)].flatMap(([, json = '']) => parsed(json))

function parsed(json: string): unknown[] {
  try {
    return [JSON.parse(json)]
  } catch {
    // The text is no review, and is listed as such.
    return json.includes('ClaimReview') ? [json] : []
  }
}
