// Starts Redis and PostgreSQL for tests, on free ports and with temporary data. Installs them with apt if possible.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aptInstall, isRoot, which } from "./apt.mjs";

function freePort() {
	const program =
		"const s=require('net').createServer();s.listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})";
	return Number(spawnSync(process.execPath, ["-e", program], { encoding: "utf8" }).stdout.trim());
}

function waitForPort(port) {
	const ready =
		"for i in $(seq 100); do (exec 3<>/dev/tcp/127.0.0.1/$0) 2>/dev/null && exit 0; sleep 0.1; done; exit 1";
	return spawnSync("bash", ["-c", ready, String(port)]).status === 0;
}

function startRedis() {
	const why = aptInstall("redis-server", () => which("redis-server") !== undefined);
	if (why) return { why };
	const port = freePort();
	const redis = spawn(
		"redis-server",
		["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
		{ stdio: "ignore" },
	);
	if (!waitForPort(port)) {
		redis.kill();
		return { why: "redis-server did not start" };
	}
	return { env: { REDIS_URL: `redis://127.0.0.1:${port}` }, stop: () => redis.kill() };
}

/** Finds the folder of Debian's PostgreSQL programs; elsewhere they are on the path. */
function postgresPrograms() {
	const versions = "/usr/lib/postgresql";
	if (!existsSync(versions)) return which("initdb") && which("pg_ctl") ? "" : undefined;
	const newest = readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0];
	return newest && existsSync(join(versions, newest, "bin", "initdb")) ? join(versions, newest, "bin") : undefined;
}

function startPostgres() {
	const why = aptInstall("postgresql", () => postgresPrograms() !== undefined);
	if (why) return { why };
	const programs = postgresPrograms();
	const folder = mkdtempSync(join(tmpdir(), "postgres-"));
	const data = join(folder, "data");
	// The server refuses to run as root.
	const user = isRoot() ? numbersOf("postgres") : undefined;
	if (isRoot() && !user) return { why: "there is no user postgres to run the server as" };
	if (user) {
		chmodSync(folder, 0o700);
		chownSync(folder, user.uid, user.gid);
	}
	const run = (program, args) =>
		spawnSync(join(programs, program), args, {
			cwd: folder,
			stdio: "ignore",
			...user,
			env: { ...process.env, LC_ALL: "C.UTF-8" },
		});
	const port = freePort();
	const stop = () => {
		run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
		rmSync(folder, { recursive: true, force: true });
	};
	run("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8"]);
	const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 -c wal_level=logical`;
	const started = run("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", options, "start"]).status === 0;
	if (!started || !waitForPort(port)) {
		stop();
		return { why: "postgresql did not start" };
	}
	// For tests that crash the server; must run as the owner of the folder.
	const restart = [join(programs, "pg_ctl"), "-D", data, "-w", "-l", join(folder, "log"), "-m", "immediate", "restart"];
	const env = {
		DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/postgres`,
		COUNTERSIGN_RESTART_POSTGRES: JSON.stringify(restart),
	};
	return { env, stop };
}

function numbersOf(name) {
	const id = (flag) => Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout.trim() || Number.NaN);
	const [uid, gid] = [id("-u"), id("-g")];
	return Number.isInteger(uid) && Number.isInteger(gid) && uid > 0 ? { uid, gid } : undefined;
}

/** Each starts a server or returns `why` it cannot. */
const starters = { redis: startRedis, postgres: startPostgres };

/** Starts the requested servers, by default all. `env` has REDIS_URL and DATABASE_URL of the running servers; it is missing if none
 * runs. `why` says which server is missing and why.
 */
export function startServers(names = Object.keys(starters)) {
	const servers = names.map((name) => starters[name]());
	const running = servers.filter(({ env }) => env);
	const why = servers.flatMap((server) => server.why ?? []).join("; ");
	return {
		...(running.length > 0 && { env: Object.assign({}, ...running.map(({ env }) => env)) }),
		...(why && { why }),
		stop() {
			for (const server of running) server.stop();
		},
	};
}
