// Redis for the tests that need it: installed with apt where that is possible, started on a free port, stopped at the end.
import { spawn, spawnSync } from "node:child_process";

const has = (command) => spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;

function install() {
	if (has("redis-server")) return undefined;
	if (!has("apt-get") || process.getuid?.() !== 0) return "redis-server is not installed, and apt-get needs root";
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	spawnSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
	spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "redis-server"], { env, stdio: "ignore" });
	return has("redis-server") ? undefined : "apt-get could not install redis-server";
}

function freePort() {
	const program =
		"const s=require('net').createServer();s.listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})";
	return Number(spawnSync(process.execPath, ["-e", program], { encoding: "utf8" }).stdout.trim());
}

/** Starts it; `env` carries REDIS_URL, or `why` says what is missing. */
export function startServers() {
	const why = install();
	if (why) return { why, stop() {} };
	const port = freePort();
	const redis = spawn(
		"redis-server",
		["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
		{
			stdio: "ignore",
		},
	);
	const url = `redis://127.0.0.1:${port}`;
	const ready = "for i in $(seq 50); do (exec 3<>/dev/tcp/127.0.0.1/$0) 2>/dev/null && exit 0; sleep 0.1; done; exit 1";
	const started = spawnSync("bash", ["-c", ready, String(port)]).status === 0;
	if (!started) {
		redis.kill();
		return { why: "redis-server did not start", stop() {} };
	}
	return { env: { REDIS_URL: url }, stop: () => redis.kill() };
}
