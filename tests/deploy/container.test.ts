import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const container = readFileSync('deploy/Containerfile', 'utf8')
const nginx = readFileSync('deploy/nginx.conf', 'utf8')

test('the container copies only files of the project that exist', () => {
  const sources = Array.from(container.matchAll(/^COPY (?!--from)(.*) \S+$/gm), ([, files = '']) =>
    files.split(' ')
  ).flat()
  expect(sources).toContain('package-lock.json')
  expect(sources.filter((file) => !existsSync(file))).toEqual([])
})

test('what the container changes in deploy/nginx.conf is there once, apart from comments', () => {
  const lines = nginx.split('\n').map((line) => line.trim())
  expect(lines.filter((line) => line === 'listen 80;')).toHaveLength(1)
  expect(lines.filter((line) => line === 'listen [::]:80;')).toHaveLength(1)
  expect(container).toContain("sed -e 's/listen 80;/listen 8080;/' -e '/listen \\[::\\]:80;/d'")
})

test('in the container, nginx runs without root and writes only to /tmp', () => {
  expect(container).toContain('\nUSER 33:33\n')
  const main = readFileSync('deploy/container-nginx.conf', 'utf8')
  const written = Array.from(
    main.matchAll(/^ *(?:pid|\w+_temp_path) (.*);$/gm),
    ([, path = '']) => path
  )
  expect(written).toHaveLength(6)
  expect(written.filter((path) => !path.startsWith('/tmp/'))).toEqual([])
})
