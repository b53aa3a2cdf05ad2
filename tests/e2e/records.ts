/** Small datasets made by hand for what the bundled record does not show. */

const claim = (id: string, source: string, more: object = {}) => ({
  id,
  source,
  stance: 'asserts',
  text: 'It happened.',
  occurred: '2023-05-04',
  reported: '2023-05-05',
  ...more,
})

/** Two events, two sources, nothing wrong. */
export const SMALL = {
  format: 'claimline/1',
  id: 'small',
  title: 'A bridge and a ferry',
  sources: [
    { id: 'mayor', name: 'The mayor', affiliation: 'North bank' },
    { id: 'ferryman', name: 'The ferryman', affiliation: 'South bank' },
  ],
  events: [
    { id: 'bridge', title: 'Closing of the bridge', claims: [claim('b1', 'mayor'), claim('b2', 'ferryman')] },
    { id: 'ferry', title: 'Sinking of the ferry', claims: [claim('f1', 'mayor', { stance: 'denies' })] },
  ],
}

const TAG = '<img src="x" onerror="document.title=\'pwned\'">'
const SCRIPT = "<script>document.title='pwned'</script>"

/** HTML and addresses that are none wherever a text may stand. */
export const HOSTILE = {
  ...SMALL,
  title: `Title ${TAG}`,
  method: `Method ${SCRIPT}`,
  sources: [{ id: 'mayor', name: `Mayor ${TAG}`, affiliation: `Bank ${TAG}`, about: SCRIPT }],
  eras: [{ id: 'era', title: `Era ${TAG}`, span: '2023-05' }],
  events: [
    {
      id: 'bridge',
      title: `Bridge ${TAG}`,
      summary: `Summary ${SCRIPT}`,
      place: { name: `Place ${TAG}` },
      tags: [`Tag ${TAG}`],
      claims: [
        claim('b1', 'mayor', {
          text: `Text ${TAG}`,
          quote: `Quote ${TAG}`,
          note: `Note ${TAG}`,
          via: [`Carrier ${TAG}`],
          url: "javascript:document.title='pwned'",
          archiveUrl: 'https://archive.example/copy',
          figures: { [`Count ${TAG}`]: 3 },
        }),
      ],
    },
  ],
}
