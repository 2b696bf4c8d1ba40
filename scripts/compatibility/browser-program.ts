import { dirname, resolve } from 'node:path'
import ts from 'typescript'

/** The code that reaches the browser, for the type checker: tsconfig.browser.json knows the floor's built-ins and no more. */
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

/** Our own files of a program: neither the language's declarations nor a package's. */
export function ownFiles(program: ts.Program): readonly ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && !file.fileName.includes('/node_modules/'))
}

/** What the compiler says, in one line. */
export function messageOf({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, ' ')
}
