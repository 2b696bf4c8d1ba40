import { mount } from '#islands/shared/mount.tsx'
import { AcceptedSiblings, AcceptedText } from './accepted.tsx'
import type { SampleProps } from './parts.tsx'
import { RefusedSiblings, RefusedText } from './refused.tsx'

mount<SampleProps>(({ text }) => (
  <>
    <AcceptedText text={text} />
    <AcceptedSiblings text={text} />
    <RefusedText text={text} />
    <RefusedSiblings text={text} />
  </>
))
