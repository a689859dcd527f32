import { createRequire } from 'node:module';
import treeSitter, { type Node } from '@vscode/tree-sitter-wasm';

const require = createRequire(import.meta.url);
const { Language, Parser } = treeSitter;

/** Where a script does not parse, by the grammar of PowerShell that VS Code ships: the text of each fault. */
export async function createPowerShellChecker(): Promise<(script: string) => readonly string[]> {
  await Parser.init();
  const grammar = require.resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm');
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return (script) => {
    const tree = parser.parse(asTheGrammarHasIt(script));
    if (tree === null) return ['not parsed'];
    const faults = tree.rootNode.hasError ? faultsIn(tree.rootNode) : [];
    tree.delete();
    return faults;
  };
}

/**
 * Two things that PowerShell takes and the grammar does not: a pipeline that goes on after a line that ends with a bar,
 * and a list of bare words. They are written otherwise before it sees them.
 */
function asTheGrammarHasIt(script: string): string {
  return script
    .replace(/\|\r?\n\s*/g, '| ')
    .replace(/\b(Format-List|Format-Table|Select-Object) (\w+)(?:,\s*\w+)+/g, '$1 $2');
}

function faultsIn(node: Node): readonly string[] {
  if (node.isError || node.isMissing) return [`${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`];
  return node.children.flatMap((child) => (child === null || !child.hasError ? [] : faultsIn(child)));
}
