import { testMistakes } from './support/test-mistakes.ts'

testMistakes([
  [
    'a missing file',
    ({ removeFile }) => removeFile('vi/steps.yaml'),
    'vi/steps.yaml: there is no such file. Put it back, with exactly this name.'
  ],
  [
    'a family of the library without its steps',
    ({ replace }) => replace('en/steps.yaml', /^ {2}insurance:\n( {4}.*\n)+/m, ''),
    'en/steps.yaml → families → insurance: content/model/ has this id, but its words are missing here. Add them.'
  ],
  [
    'steps of an unknown family, which leaves one without',
    ({ replace }) => replace('vi/steps.yaml', '  insurance:\n', '  insurence:\n'),
    'vi/steps.yaml → families → insurance: content/model/ has this id, but its words are missing here. Add them.',
    'vi/steps.yaml → families → insurence: content/model/ has no such id. Fix its spelling, or remove it.'
  ],
  [
    'a family without one of its steps',
    ({ removeLine }) => removeLine('en/steps.yaml', 'watch:'),
    'en/steps.yaml → families → service → watch: this is missing. Add it.'
  ],
  [
    'a country without its message',
    ({ replace }) => replace('en/steps.yaml', /^asking:\n {2}us: .*\n/m, 'asking:\n'),
    'en/steps.yaml → asking → us: this is missing. Add it.'
  ],
  [
    'a message without the placeholder of the role',
    ({ replace }) => replace('vi/steps.yaml', '{role}', 'job'),
    'vi/steps.yaml → asking → us: expected the placeholders {role} as in English, found (none). Write them exactly as in English.'
  ],
  [
    'a question too few',
    ({ replace }) => replace('en/steps.yaml', /^questions:\n {2}- .*\n/m, 'questions:\n'),
    'en/steps.yaml → questions: expected 6 entries, found 5.'
  ],
  [
    'a side of the verdict without what to find out',
    ({ replace }) => replace('en/steps.yaml', /^ {2}between: .*\n/m, ''),
    'en/steps.yaml → aim → between: this is missing. Add it.'
  ]
])
