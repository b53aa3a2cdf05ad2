/** Numbers as the page spells them: "400,000". One formatter for all, since making one, as `toLocaleString` does, takes
 *  longer than all else that a count costs. */
const format = new Intl.NumberFormat('en')

export const digits = (number: number): string => format.format(number)
