/** The HTML around a published page: the build puts the app into it, the app puts data and title into it. */

/** The block of the page that holds the data, and that which the app stands in. */
export const DATA_ID = 'claimline-data'
export const APP_ID = 'claimline-app'

/** What stands in the template where data, title and language go. */
export const DATA_SLOT = '{"claimline":"data"}'
export const TITLE_SLOT = '<title>Claimline</title>'
export const HTML_SLOT = '<html lang="en">'
/** What a preview of a link to the page says of it. */
export const ABOUT_SLOT = '<meta property="og:site_name" content="Claimline">'

/** The app, packed: its text in base 85, and the number of bytes that it stands for (`offline.vite.ts`). */
export type PackedApp = { text: string; bytes: number }

/** The page file without data, around the app.
 *  @param bootstrap the script that unpacks the app and starts it
 *  @param policy the page's Content-Security-Policy */
export const templateOf = (app: PackedApp, bootstrap: string, policy: string): string => `<!doctype html>
${HTML_SLOT}
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${TITLE_SLOT}
${ABOUT_SLOT}
</head>
<body>
<div id="root"></div>
<noscript>This page needs JavaScript. It fetches nothing and sends nothing.</noscript>
<script type="application/json" id="${DATA_ID}">${DATA_SLOT}</script>
<script type="text/plain" id="${APP_ID}" data-bytes="${app.bytes}">${app.text}</script>
<script>${bootstrap}</script>
</body>
</html>
`
