export const USAGE = `countersign: documents, typed clients and mocks of business APIs

  countersign generate <spec folder> --out DIR   write a typed client for a document
  countersign generate --all [--check]           write our own generated files, or say with a diff which are out of step
  countersign lint <provider | spec folder>      check a document by all rules
  countersign mock <provider> --port N           serve a mock on 127.0.0.1
  countersign collections <provider> --out DIR   Postman, Bruno and Insomnia collections and environment files, without the key
  countersign scopes --from FILE                 the least scopes that the calls of a request log need
`;

/** The command was not understood: exit code 2 and the usage. */
export class UsageError extends Error {
	override readonly name = "UsageError";
}
