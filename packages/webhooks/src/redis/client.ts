/** Runs one command: name and arguments as Redis takes them. */
export type RedisCommand = (command: string, ...args: string[]) => Promise<unknown>;

/**
 * A client that the application already has, known by its shape: ioredis, iovalkey, node-redis, `@redis/client` or
 * valkey-glide; or a function that runs one command. None is a dependency of this package.
 */
export type RedisClient =
	| RedisCommand
	| {
			/** ioredis, iovalkey. */
			call(...args: never[]): unknown;
	  }
	| {
			/** node-redis. */
			sendCommand(...args: never[]): unknown;
	  }
	| {
			/** valkey-glide. */
			customCommand(...args: never[]): unknown;
	  };

interface Shapes {
	call(command: string, ...args: string[]): Promise<unknown>;
	sendCommand(args: string[]): Promise<unknown>;
	customCommand(args: string[]): Promise<unknown>;
}

/** One function that runs commands on any of these clients. @throws TypeError for something that is no Redis client */
export function redisCommand(client: RedisClient): RedisCommand {
	if (typeof client === "function") return client as RedisCommand;
	const shape = client as Partial<Shapes> | null | undefined;
	// ioredis has a sendCommand too, of another kind: `call` is looked for first.
	if (typeof shape?.call === "function") return (command, ...args) => shape.call!(command, ...args);
	if (typeof shape?.customCommand === "function") return (command, ...args) => shape.customCommand!([command, ...args]);
	if (typeof shape?.sendCommand === "function") return (command, ...args) => shape.sendCommand!([command, ...args]);
	throw new TypeError("this needs a Redis client: pass one of ioredis, node-redis or Valkey");
}
