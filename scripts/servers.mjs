// Redis and PostgreSQL for the tests that need them: installed with apt where that is possible, started on free ports in
// a folder of their own, stopped at the end.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const has = (command) => spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;

function postgresBin() {
	const base = "/usr/lib/postgresql";
	if (!existsSync(base)) return undefined;
	const newest = readdirSync(base).sort((a, b) => Number(b) - Number(a))[0];
	return newest ? join(base, newest, "bin") : undefined;
}

function install() {
	if (has("redis-server") && postgresBin()) return undefined;
	if (!has("apt-get") || process.getuid?.() !== 0)
		return "redis-server and postgresql are not installed, and apt-get needs root";
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	spawnSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
	const result = spawnSync(
		"apt-get",
		["install", "-y", "-qq", "--no-install-recommends", "redis-server", "postgresql"],
		{ env, stdio: "ignore" },
	);
	return result.status === 0 && has("redis-server") && postgresBin()
		? undefined
		: "apt-get could not install redis-server and postgresql";
}

function freePort() {
	const program =
		"const s=require('net').createServer();s.listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})";
	return Number(spawnSync(process.execPath, ["-e", program], { encoding: "utf8" }).stdout.trim());
}

/** Starts both; `env` carries REDIS_URL and DATABASE_URL, or `why` says what is missing. */
export function startServers() {
	const why = install();
	if (why) return { why, stop() {} };
	const folder = mkdtempSync(join(tmpdir(), "countersign-servers-"));
	chmodSync(folder, 0o777);
	const redisPort = freePort();
	const redis = spawn(
		"redis-server",
		["--port", String(redisPort), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
		{ stdio: "ignore" },
	);
	const postgresPort = freePort();
	const bin = postgresBin();
	const data = join(folder, "postgres");
	// PostgreSQL refuses to run as root; the package made a user for it.
	const asPostgres = (command) =>
		spawnSync(
			process.getuid?.() === 0 ? "su" : "sh",
			process.getuid?.() === 0 ? ["postgres", "-s", "/bin/sh", "-c", command] : ["-c", command],
			{ stdio: "ignore" },
		);
	asPostgres(`${bin}/initdb -D ${data} -A trust -U postgres --no-sync`);
	const started = asPostgres(
		`${bin}/pg_ctl -D ${data} -w -l ${folder}/postgres.log -o "-p ${postgresPort} -k ${folder} -c listen_addresses=127.0.0.1" start`,
	);
	const stop = () => {
		redis.kill();
		asPostgres(`${bin}/pg_ctl -D ${data} -m immediate stop`);
		rmSync(folder, { recursive: true, force: true });
	};
	if (started.status !== 0) {
		stop();
		return { why: "PostgreSQL did not start", stop() {} };
	}
	return {
		env: {
			REDIS_URL: `redis://127.0.0.1:${redisPort}`,
			REDIS_PORT: String(redisPort),
			DATABASE_URL: `postgres://postgres@127.0.0.1:${postgresPort}/postgres`,
			POSTGRES_DATA: data,
			POSTGRES_BIN: bin,
		},
		stop,
	};
}
