/** The newest things that our scripts need and old browsers lack: a browser that has both has the older ones too. */
const NEEDED = ['[].at', 'document.adoptedStyleSheets']

/** Ends a page's script: where this is reached, the script has been understood and has run without an exception. */
export const TAKE_NOTICE_AWAY = `${NEEDED.join('&&')}&&document.getElementById("not-started")?.remove()`

/**
 * Hides the notice while the page is parsed, and shows it where the page's script has not taken it away by then. In ECMAScript
 * 5, because it is for browsers that do not understand the page's script.
 */
export const SHOW_UNLESS_STARTED =
  '(function(notice){notice.hidden=true;addEventListener("DOMContentLoaded",function(){notice.hidden=false})})(document.getElementById("not-started"))'
