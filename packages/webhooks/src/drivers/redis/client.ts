import { logFailure } from "../../core/guard.ts";

/** Runs a Redis command. */
export type RedisCommand = (command: string, ...args: string[]) => Promise<unknown>;

/**
 * Your application's Redis client: ioredis, iovalkey, node-redis (including clusters, sentinels and pools), `@redis/client` or valkey-glide,
 * or a function that runs a command. None of them is a dependency of this package.
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

/** A node-redis cluster. It selects the node by the first key, which the caller must pass. */
interface Cluster {
	sendCommand(firstKey: string | undefined, isReadonly: boolean, args: string[]): Promise<unknown>;
	readonly masters: unknown;
}

/** A node-redis client that follows a sentinel. */
interface Sentinel {
	sendCommand(isReadonly: boolean, args: string[]): Promise<unknown>;
	getMasterNode(): unknown;
}

/** Returns a function that runs commands on a client. @throws TypeError for something that is not a Redis client */
export function redisCommand(client: RedisClient): RedisCommand {
	if (typeof client === "function") return client as RedisCommand;
	const shape = client as Partial<Shapes> | null | undefined;
	// Check `call` first, because ioredis also has a `sendCommand`, which takes different arguments.
	if (typeof shape?.call === "function") return (command, ...args) => shape.call!(command, ...args);
	if (typeof shape?.customCommand === "function") return (command, ...args) => shape.customCommand!([command, ...args]);
	if (typeof shape?.sendCommand === "function") return nodeRedis(shape as Pick<Shapes, "sendCommand">);
	throw new TypeError("The client must be a client of ioredis, node-redis or Valkey.");
}

/** Adds an error listener. Without one, a broken connection ends the process or keeps node-redis from reconnecting. */
function surviveErrors(client: object): void {
	const emitter = client as {
		on?(event: "error", listener: (error: unknown) => void): unknown;
		listenerCount?(event: "error"): number;
	};
	if (emitter.listenerCount?.("error") === 0)
		emitter.on?.("error", (error) =>
			logFailure("the connection to Redis")((error as { message?: unknown } | undefined)?.message ?? error),
		);
}

function nodeRedis(client: Pick<Shapes, "sendCommand">): RedisCommand {
	surviveErrors(client);
	if ("masters" in client) {
		const cluster = client as unknown as Cluster;
		return (command, ...args) => cluster.sendCommand(firstKey(command, args), false, [command, ...args]);
	}
	if ("getMasterNode" in client) {
		const sentinel = client as unknown as Sentinel;
		return (command, ...args) => sentinel.sendCommand(false, [command, ...args]);
	}
	return (command, ...args) => client.sendCommand([command, ...args]);
}

/** Returns the first key of a command. Scripts pass the number of keys and then the keys; our other commands start with the key. */
function firstKey(command: string, args: readonly string[]): string | undefined {
	const isScript = /^(eval|evalsha|fcall)(_ro)?$/i.test(command);
	return isScript ? args[2] : args[0];
}
