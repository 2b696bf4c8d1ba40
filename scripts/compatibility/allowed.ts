/** A feature that a browser of the floor lacks and that we use all the same. */
export type Allowance = {
  /** The path of the feature in the compatibility data. It covers all features below this path. */
  readonly feature: string
  /** The files that may use it; without a list, all files may. */
  readonly files?: readonly string[]
  /** Why the pages work in browsers without it. */
  readonly reason: string
}

export const ALLOWED: readonly Allowance[] = [
  {
    feature: 'css.at-rules.view-transition',
    reason: 'Without it, a page replaces the previous one without a transition.'
  },
  {
    feature: 'css.properties.text-wrap',
    reason: 'Without it, lines are not balanced.'
  },
  {
    feature: 'css.selectors.details-content',
    files: ['src/styles/prose/folds.css'],
    reason: 'Without it, a folded part is printed only if it is open.'
  },
  {
    feature: 'css.properties.content-visibility',
    files: ['src/styles/prose/folds.css'],
    reason: 'It is used in ::details-content alone, which is newer.'
  },
  {
    feature: 'css.properties.text-size-adjust',
    reason:
      'Only browsers on phones enlarge text by themselves, and there Safari and Firefox support it with their prefixes.'
  },
  {
    feature: 'css.properties.accent-color',
    reason:
      'Safari and Chrome for Android support it but do not raise its contrast; our colours have enough.'
  },
  {
    feature: 'css.properties.cursor',
    reason: 'On devices without a pointer, such as an iPhone, there is no cursor.'
  },
  {
    feature: 'css.properties.resize',
    reason: 'On phones the field keeps its initial height and scrolls.'
  },
  {
    feature: 'css.properties.font-family.ui-monospace',
    reason: 'Browsers without it use the next font in the list.'
  },
  {
    feature: 'css.properties.forced-color-adjust',
    reason: 'Safari has no forced colours mode.'
  },
  {
    feature: 'css.properties.break-after.avoid',
    reason: 'Firefox and Safari may print a heading at the bottom of a page, apart from its text.'
  },
  {
    feature: 'css.at-rules.page',
    reason: 'Safari before 18.2 prints with the margins of its print dialogue.'
  },
  {
    feature: 'css.selectors.marker',
    reason: 'Safari shows the numbers of a list in the normal weight.'
  },
  {
    feature: 'css.selectors.has',
    files: ['src/islands/caseload/print-sheets/sheet-printing.css'],
    reason: 'Without it, the bar may cover what gets the focus while sheets are prepared.'
  },
  {
    feature: 'css.selectors.has',
    files: ['src/styles/pages/lesson-plan.css'],
    reason: 'Without it, the heading of the wide table is above its right half.'
  },
  {
    feature: 'api.KeyboardEvent.repeat',
    files: ['src/islands/caseload/print-sheets/print-progress.tsx'],
    reason:
      'Only with several keys held down does Chrome before 137 say that a key does not repeat.'
  },
  {
    feature: 'css.selectors.has',
    files: ['src/islands/quiz/quiz.css'],
    reason:
      'Firefox 115 shows the chosen answer only by its radio button, and the focus only by an outline.'
  },
  {
    feature: 'css.selectors.has',
    files: ['src/layouts/frame.css'],
    reason:
      'Firefox 115 shows picture and introduction together with the offer to continue, so the host page may move once, by up to 100 pixels.'
  },
  {
    feature: 'css.selectors.has',
    files: ['src/islands/result/result-print.css', 'src/components/roles/role-filter.css'],
    reason: 'Firefox 115 prints some controls that other browsers hide.'
  },
  {
    feature: 'css.selectors.has',
    files: ['src/islands/caseload/caseload.css', 'src/islands/caseload/views/paper.css'],
    reason:
      'Firefox 115 shows the large heading and the introduction in every view, and the sticky message about paper worksheets may cover the field with the focus.'
  },
  {
    feature: 'css.at-rules.media.scripting',
    files: ['src/components/roles/role-filter.css'],
    reason:
      'Chrome 109 and Safari 16.4 reserve no space for the filter, so the list moves down when the filter is rendered.'
  },
  {
    feature: 'api.Location.ancestorOrigins',
    files: ['src/embed/host-connection.ts'],
    reason: 'Firefox 115 lacks it; the code uses the referrer instead.'
  },
  {
    feature: 'api.HTMLIFrameElement.loading',
    files: ['src/embed/quiz-tree.ts'],
    reason: 'Firefox 115 loads the frame at once instead of lazily.'
  },
  {
    feature: 'api.CustomElementRegistry.get',
    files: ['src/embed/quiz-element.ts', 'src/embed/advert-element.ts'],
    reason:
      'Safari lacks it only for customized built-in elements; ours are autonomous custom elements.'
  },
  {
    feature: 'api.Navigator.share',
    reason: "The button is rendered only if `'share' in navigator`."
  },
  {
    feature: 'api.Navigator.canShare',
    files: ['src/islands/result/share-picture-view.tsx'],
    reason:
      'Where it is missing, the picture has no button that sends it; both formats can still be saved.'
  },
  {
    feature: 'api.CanvasRenderingContext2D.font',
    files: ['src/islands/result/share-picture.ts'],
    reason: 'Safari before 18.4 sets the weight but does not return it; the code only sets it.'
  },
  {
    feature: 'api.Document',
    files: ['src/islands/invite/full-screen-button.tsx'],
    reason: 'An iPhone has no Fullscreen API, so the button is not rendered there.'
  },
  {
    feature: 'api.Element.requestFullscreen',
    files: ['src/islands/invite/full-screen-button.tsx'],
    reason: 'The same.'
  },
  {
    feature: 'api.Navigator.wakeLock',
    files: ['src/islands/invite/use-wake-lock.ts'],
    reason:
      'Where it is missing (Firefox before 126), the screen follows the settings of the computer.'
  },
  {
    feature: 'api.WakeLock.request',
    files: ['src/islands/invite/use-wake-lock.ts'],
    reason: 'The same.'
  },
  {
    feature: 'api.WakeLockSentinel.release',
    files: ['src/islands/invite/use-wake-lock.ts'],
    reason: 'The same.'
  },
  {
    feature: 'api.HTMLMediaElement.srcObject',
    reason: 'Some browsers take a MediaStream and no other object; ours is one.'
  },
  {
    feature: 'api.MediaDevices.enumerateDevices',
    files: ['src/islands/caseload/scan/camera.ts'],
    reason: 'Firefox 115 lists no audio outputs; the code looks for cameras only.'
  },
  {
    feature: 'api.AudioParam.linearRampToValueAtTime',
    files: ['src/islands/caseload/scan/beep.ts'],
    reason: 'Firefox may end the sound at once instead of gradually.'
  },
  {
    feature: 'api.Window.beforeunload_event',
    reason: 'Safari on iOS closes a tab without a confirmation; nothing else depends on the event.'
  }
]
