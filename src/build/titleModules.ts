// Finds the modules that come with the title screen: all that the page's first script imports at once, and what these import.

/** What the bundler knows of a module. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

function reach(id: string, graph: ModuleGraph, seen: Set<string>): Set<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reach(imported, graph, seen);
  return seen;
}

/** For the page whose first script is `entry`: the chunk's name for the modules of the title, null for all others. */
export function titleChunk(entry: string, name: string) {
  let modules: ReadonlySet<string> | null = null;
  return (id: string, graph: ModuleGraph): string | null => {
    modules ??= reach(entry, graph, new Set());
    return modules.has(id) ? name : null;
  };
}
