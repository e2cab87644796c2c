// Finds the modules that come with some pieces of the page: all that their scripts import at once, and what these import.

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

/** The chunk's name for the modules that one of these scripts needs at once, null for all others. */
export function chunkOf(entries: readonly string[], name: string) {
  let modules: ReadonlySet<string> | null = null;
  return (id: string, graph: ModuleGraph): string | null => {
    modules ??= entries.reduce((seen, entry) => reach(entry, graph, seen), new Set<string>());
    return modules.has(id) ? name : null;
  };
}
