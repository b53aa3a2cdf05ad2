/** Numbers as the page writes them: "400,000". One formatter is shared: `toLocaleString` makes one per call, which is
 *  slow. */
const format = new Intl.NumberFormat('en')

export const digits = (number: number): string => format.format(number)
