// MSW names TypeScript as an optional peer, for its types alone. The tools here run on another TypeScript than the generator, and two
// peers would make two MSWs, whose handlers are strangers to each other.
module.exports = {
	hooks: {
		readPackage(manifest) {
			if (manifest.name === "msw") {
				delete manifest.peerDependencies?.typescript;
				delete manifest.peerDependenciesMeta?.typescript;
			}
			return manifest;
		},
	},
};
