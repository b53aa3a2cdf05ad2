/** Undated marks that the tray of one lane shows singly. */
export const TRAY = 6
