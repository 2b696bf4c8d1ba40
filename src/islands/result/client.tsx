import { fill } from '#i18n/fill'
import { mountInTasks } from '../shared/mount.tsx'
import { openResult } from './open-result.ts'
import type { ResultProps } from './result-props.ts'
import { Result } from './result.tsx'

mountInTasks<ResultProps>((props, root) => {
  const links = {
    address: location.href.split('#')[0] ?? '',
    rolePath: ({ id }: { readonly id: string }) => fill(props.paths.role, { role: id }),
    shortlist: props.paths.shortlist,
    two: props.paths.two,
    quiz: props.paths.quiz
  }
  const replaceCode = (code: string): void =>
    history.replaceState(history.state, '', code === '' ? location.pathname : `#${code}`)
  const opened = openResult(root, props, { replaceCode })
  return () => <Result opened={opened} links={links} />
})
