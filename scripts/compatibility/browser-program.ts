import { dirname, resolve } from 'node:path'
import ts from 'typescript'

/**
 * Creates a TypeScript program of the code for the browser. tsconfig.browser.json limits it to the
 * built-ins that the browser floor supports. Throws when the configuration can't be read.
 */
export function browserProgram(config = 'tsconfig.browser.json'): ts.Program {
  const configFile = resolve(config)
  const { config: json, error } = ts.readConfigFile(configFile, ts.sys.readFile)
  if (error) throw new Error(messageOf(error))
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    json,
    ts.sys,
    dirname(configFile),
    undefined,
    configFile
  )
  return ts.createProgram(fileNames, options)
}

/** The files of a program that are ours: no declaration files, and none from packages. */
export function ownFiles(program: ts.Program): readonly ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && !file.fileName.includes('/node_modules/'))
}

/** The message of a compiler diagnostic in one line. */
export function messageOf({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, ' ')
}
