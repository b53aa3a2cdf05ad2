/** The strongly connected components of two nodes or more, by Tarjan's algorithm: it follows every link once, and without
 *  recursion, so that long chains do not overflow the stack.
 *  @param links which nodes each node leads to, itself not among them
 *  @returns the groups of two and more */
export function cycles(links: ReadonlyMap<number, readonly number[]>): number[][] {
  const search = new Search()
  for (const start of links.keys()) {
    if (search.knows(start)) continue
    const path = [{ node: search.enter(start), next: 0 }]
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const to = links.get(step.node)?.[step.next++]
      if (to === undefined) {
        path.pop()
        search.leave(step.node, path.at(-1)?.node)
      } else if (!search.knows(to)) path.push({ node: search.enter(to), next: 0 })
      else search.meet(step.node, to)
    }
  }
  return search.found
}

class Search {
  readonly found: number[][] = []
  private readonly entered = new Map<number, number>()
  /** Per node, the number of the earliest entered node that it leads back to. */
  private readonly back = new Map<number, number>()
  /** Entered and not yet in a group, in that order. */
  private readonly open: number[] = []
  private readonly grouped = new Set<number>()

  knows(node: number): boolean {
    return this.entered.has(node)
  }

  enter(node: number): number {
    this.back.set(node, this.entered.size)
    this.entered.set(node, this.entered.size)
    this.open.push(node)
    return node
  }

  meet(node: number, known: number): void {
    if (!this.grouped.has(known)) this.leadsBack(node, this.entered.get(known) ?? 0)
  }

  leave(node: number, before: number | undefined): void {
    const back = this.back.get(node) ?? 0
    if (back === this.entered.get(node)) this.group(node)
    else if (before !== undefined) this.leadsBack(before, back)
  }

  private leadsBack(node: number, to: number): void {
    this.back.set(node, Math.min(this.back.get(node) ?? to, to))
  }

  private group(first: number): void {
    const members = this.open.splice(this.open.lastIndexOf(first))
    for (const member of members) this.grouped.add(member)
    if (members.length > 1) this.found.push(members)
  }
}
