/** How many inputs a property is tried with: all of them in `npm run fuzz`, a share in `npm test`. */
export const runs = (all: number, share: number): number =>
  process.env.npm_lifecycle_event === 'fuzz' ? all : share
