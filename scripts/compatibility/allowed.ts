/** A feature that some browser of the floor lacks, and why the pages work there all the same. */
export type Allowance = {
  /** Its path in the compatibility data; what stands below it there is allowed with it. */
  readonly feature: string
  /** Only in these files; without them, everywhere. */
  readonly files?: readonly string[]
  readonly reason: string
}

/** What is used although some browser of the floor lacks it. */
export const ALLOWED: readonly Allowance[] = [
  {
    feature: 'css.at-rules.view-transition',
    reason: 'Without it, one page follows another at once, as pages always did.'
  },
  {
    feature: 'css.properties.text-wrap',
    reason: 'Without it, lines break where they are full.'
  },
  {
    feature: 'css.properties.text-size-adjust',
    reason:
      'Only phones enlarge text on their own; Safari and Firefox there know it by their prefixes.'
  },
  {
    feature: 'css.properties.accent-color',
    reason:
      'Safari and Chrome for Android have it and only miss to raise its contrast; our colours have enough.'
  },
  {
    feature: 'css.properties.cursor',
    reason: 'Where nothing points, as on an iPhone, nothing changes its shape.'
  },
  {
    feature: 'css.properties.resize',
    reason: 'On phones the field keeps the height that it was given, and scrolls.'
  },
  {
    feature: 'css.properties.font-family.ui-monospace',
    reason: 'The names after it in the list are used.'
  },
  {
    feature: 'css.properties.forced-color-adjust',
    reason: 'Safari has no forced colours to adjust.'
  },
  {
    feature: 'css.properties.break-after.avoid',
    reason: 'Firefox and Safari may leave a heading at the foot of a printed page.'
  },
  {
    feature: 'css.at-rules.page',
    reason: 'Safari before 18.2 prints with the margins that its own dialogue has.'
  },
  {
    feature: 'css.selectors.marker',
    reason: 'Safari leaves the numbers of a list at the usual weight.'
  },
  {
    feature: 'css.selectors.has',
    files: ['src/islands/quiz/quiz.css'],
    reason:
      'Firefox 115 shows which answer is chosen by the radio button alone, and what has the focus by its outline.'
  },
  {
    feature: 'css.selectors.has',
    files: ['src/layouts/frame.css'],
    reason:
      'Firefox 115 shows the picture and the introduction beside the offer to go on; a page around may move once, by up to 100 pixels.'
  },
  {
    feature: 'css.selectors.has',
    files: ['src/islands/result/result-print.css', 'src/components/roles/role-filter.css'],
    reason: 'Firefox 115 prints some controls that others leave out.'
  },
  {
    feature: 'css.selectors.has',
    files: ['src/islands/caseload/caseload.css', 'src/islands/caseload/views/paper.css'],
    reason:
      'Firefox 115 keeps the large heading and the lead, and scrolls without room for the notice.'
  },
  {
    feature: 'css.at-rules.media.scripting',
    files: ['src/components/roles/role-filter.css'],
    reason:
      'Chrome 109 and Safari 16.4 keep no room free for the filter; the list moves down when it comes.'
  },
  {
    feature: 'api.Location.ancestorOrigins',
    files: ['src/embed/host-connection.ts'],
    reason: 'Firefox 115 has none; the code takes the referrer instead.'
  },
  {
    feature: 'api.HTMLIFrameElement.loading',
    files: ['src/embed/element.ts'],
    reason: 'Firefox 115 loads the frame at once.'
  },
  {
    feature: 'api.CustomElementRegistry.get',
    files: ['src/embed/element.ts'],
    reason: 'Safari only lacks it for elements that extend built-in ones; ours does not.'
  },
  {
    feature: 'api.Navigator.share',
    reason: "The button is only drawn where `'share' in navigator`."
  },
  {
    feature: 'api.Window.beforeunload_event',
    reason: 'Safari on iOS asks nobody before it closes a tab; nothing else depends on it.'
  }
]
