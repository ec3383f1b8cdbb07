import { logFailure } from "../../core/guard.ts";

/** Runs one command: name and arguments as Redis takes them. */
export type RedisCommand = (command: string, ...args: string[]) => Promise<unknown>;

/**
 * A client that the application already has, known by its shape: ioredis, iovalkey, node-redis (also its clusters, sentinels and
 * pools), `@redis/client` or valkey-glide; or a function that runs one command. None is a dependency of this package.
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

/** A cluster of node-redis. It finds the node by the first key, which only the caller knows. */
interface Cluster {
	sendCommand(firstKey: string | undefined, isReadonly: boolean, args: string[]): Promise<unknown>;
	readonly masters: unknown;
}

/** A client of node-redis that follows a sentinel. */
interface Sentinel {
	sendCommand(isReadonly: boolean, args: string[]): Promise<unknown>;
	getMasterNode(): unknown;
}

/** One function that runs commands on any of these clients. @throws TypeError for something that is not a Redis client */
export function redisCommand(client: RedisClient): RedisCommand {
	if (typeof client === "function") return client as RedisCommand;
	const shape = client as Partial<Shapes> | null | undefined;
	// ioredis has a sendCommand too, of another kind: `call` is looked for first.
	if (typeof shape?.call === "function") return (command, ...args) => shape.call!(command, ...args);
	if (typeof shape?.customCommand === "function") return (command, ...args) => shape.customCommand!([command, ...args]);
	if (typeof shape?.sendCommand === "function") return nodeRedis(shape as Pick<Shapes, "sendCommand">);
	throw new TypeError("this needs a Redis client: pass one of ioredis, node-redis or Valkey");
}

/** Without a listener, a connection that breaks ends the process, or keeps node-redis from connecting again. */
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

/** Scripts name how many keys they use, then the keys; every other command of ours begins with its key. */
function firstKey(command: string, args: readonly string[]): string | undefined {
	const isScript = /^(eval|evalsha|fcall)(_ro)?$/i.test(command);
	return isScript ? args[2] : args[0];
}
