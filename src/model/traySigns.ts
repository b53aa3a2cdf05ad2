/** How many undated marks the tray of a lane shows one by one: at most six, and only two of more than twelve. A lane is as
 *  high as its tray, so long trays would push other lanes out of sight. */
export const traySigns = (undated: number): number => (undated > 12 ? 2 : Math.min(undated, 6))
