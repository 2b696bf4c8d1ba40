import { mount } from '#islands/shared/mount.tsx'
import { SoundWords, SoundWordsBeside } from './accepted.tsx'
import type { SampleProps } from './parts.tsx'
import { ChangingWords, WordsBeside } from './refused.tsx'

mount<SampleProps>(({ text }) => (
  <>
    <SoundWords text={text} />
    <SoundWordsBeside text={text} />
    <ChangingWords text={text} />
    <WordsBeside text={text} />
  </>
))
