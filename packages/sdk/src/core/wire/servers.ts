/** What a document says about its servers. */
export interface ServerDescription {
	/** The first server; undefined if the document has none, or only a relative one. */
	readonly main: string | undefined;
	/** The variables of all servers, by name. */
	readonly variables: Readonly<Record<string, ServerVariable>>;
}

/** A placeholder in the URL of a server. */
export interface ServerVariable {
	/** The value without another one. */
	readonly default: string;
	/** All values, if the document lists them. */
	readonly values?: readonly string[];
}

/** The options of a client that decide where it sends its requests. */
export interface ServerOptions {
	readonly baseUrl?: string | undefined;
	readonly serverVariables?: Readonly<Record<string, string | undefined>> | undefined;
	readonly serverUrls?: Readonly<Record<string, string>> | undefined;
}

/** The servers of a client. */
export interface Servers {
	readonly main: string | undefined;
	/** Returns the URL for an operation with a server of its own. */
	of(server: string): string;
}

/**
 * Returns where a client sends its requests. A `baseUrl` counts for all operations, so that a client can be pointed at a mock; `serverUrls`
 * counts for one server.
 *
 * @throws TypeError for a variable or value that the document does not have
 */
export function describedServers(
	{ main, variables }: ServerDescription,
	{ baseUrl, serverVariables = {}, serverUrls = {} }: ServerOptions,
): Servers {
	for (const [name, value] of Object.entries(serverVariables)) {
		const known = Object.hasOwn(variables, name) ? variables[name] : undefined;
		if (!known)
			throw new TypeError(
				`serverVariables.${name} is not known. The servers have ${Object.keys(variables).join(", ") || "no variables"}.`,
			);
		if (value !== undefined && known.values && !known.values.includes(value))
			throw new TypeError(
				`serverVariables.${name} must be one of ${known.values.join(", ")}, but was ${JSON.stringify(value)}`,
			);
	}
	const filled = (server: string): string =>
		server.replace(
			/\{([^{}]+)\}/g,
			(whole, name: string) => serverVariables[name] ?? variables[name]?.default ?? whole,
		);
	return {
		main: baseUrl ?? (main === undefined ? undefined : filled(main)),
		of: (server) => (Object.hasOwn(serverUrls, server) ? serverUrls[server] : undefined) ?? baseUrl ?? filled(server),
	};
}
