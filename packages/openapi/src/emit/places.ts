/** Where the modules of a generated client import the runtime and each other from. */
export interface Places {
	/**
	 * The specifier of a module of the runtime's `core`.
	 *
	 * @param module such as `operations/resource`
	 * @param depth how many folders below the generated folder the importing module is
	 */
	core(module: string, depth: number): string;
	/** The specifier of a generated module, such as `./types`. */
	own(path: string): string;
}

/** Our own clients, whose sources are next to the runtime. */
export const IN_REPOSITORY: Places = {
	core: (module, depth) => `${"../".repeat(depth + 2)}core/${module}.ts`,
	own: (path) => `${path}.ts`,
};

/** A client in someone else's project, on top of the published runtime. Modules are named as they are built. */
export const PUBLISHED: Places = {
	core: () => "@countersign/sdk/core",
	own: (path) => `${path}.js`,
};

/** A client in a private package of this repository, on top of the published runtime. */
export const IN_WORKSPACE: Places = { core: PUBLISHED.core, own: IN_REPOSITORY.own };
