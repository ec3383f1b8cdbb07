/**
 * A client that your application already has, recognized by its methods: ioredis, iovalkey, node-redis, `@redis/client` or valkey-glide.
 * None is a dependency of this package.
 */
export type RedisClient =
	| {
			/** As in ioredis, iovalkey and node-redis. */
			eval(...args: never[]): unknown;
	  }
	| {
			/** As in Valkey GLIDE. */
			customCommand(...args: never[]): unknown;
	  };

interface Positional {
	eval(script: string, keys: number, ...args: string[]): Promise<unknown>;
	defineCommand: unknown;
}
interface Named {
	eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}
interface Raw {
	customCommand(args: string[]): Promise<unknown>;
}

/** Runs a script and returns its reply. */
export type Evaluate = (keys: readonly string[], args: readonly string[]) => Promise<unknown>;

/** Returns how to run a script with a client. @throws TypeError if `client` is not a Redis client */
export function evaluator(client: RedisClient, script: string): Evaluate {
	const shape = client as Partial<Positional & Raw> | null | undefined;
	if (typeof shape?.customCommand === "function") {
		const raw = client as unknown as Raw;
		return (keys, args) => raw.customCommand(["EVAL", script, String(keys.length), ...keys, ...args]);
	}
	if (typeof shape?.eval !== "function")
		throw new TypeError("redisLimiter needs a Redis client: pass one of ioredis, node-redis or Valkey as `client`");
	// ioredis and its forks define commands; node-redis does not.
	if (shape.defineCommand !== undefined) {
		const positional = client as unknown as Positional;
		return (keys, args) => positional.eval(script, keys.length, ...keys, ...args);
	}
	const named = client as unknown as Named;
	return (keys, args) => named.eval(script, { keys: [...keys], arguments: [...args] });
}
