/** Undated marks that the tray of a lane shows singly: at most six, and two where six would be few of them as well, since
 *  a lane is as high as its tray and others are to be seen beside it. */
export const traySigns = (undated: number): number => (undated > 12 ? 2 : Math.min(undated, 6))
