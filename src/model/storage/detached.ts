/** A copy of a text that does not share memory with the text it was cut from. JavaScript engines keep a long string alive
 *  as long as any slice of it is in use, so what is kept of a file is copied. */
export const detached = (text: string): string => (text.length < SHORTEST_CUT ? text : copied(text))

/** V8 copies shorter slices by itself. */
const SHORTEST_CUT = 13

/** By way of JSON: simpler ways may return the same string. */
const copied = (text: string): string => JSON.parse(JSON.stringify(text)) as string
