/** Loads the page anew; the address holds the view. */
export const reloadPage = (): void => location.reload()
