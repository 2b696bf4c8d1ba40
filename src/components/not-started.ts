/** The newest features that our scripts need. A browser that has both also has the older ones. */
const NEEDED = ['[].at', 'document.adoptedStyleSheets']

/**
 * The last statement of a page's script: removes the notice of NotStarted.astro. It runs only where
 * the browser could parse the script and no exception has stopped it.
 */
export const REMOVE_NOTICE = `${NEEDED.join('&&')}&&document.getElementById("not-started")?.remove()`

/**
 * A script that hides the notice while the page is being parsed, and shows it at
 * `DOMContentLoaded`, unless the page's script has removed it by then. Written in ECMAScript 5,
 * because it must run in browsers that can't parse the page's script.
 */
export const SHOW_UNLESS_STARTED =
  '(function(notice){notice.hidden=true;addEventListener("DOMContentLoaded",function(){notice.hidden=false})})(document.getElementById("not-started"))'
