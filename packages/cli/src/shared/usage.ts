export const USAGE = `countersign: documents, typed clients and mocks of business APIs

  countersign generate <spec> --out DIR          write a typed client for a document: a file, or a folder like ours
  countersign generate --all [--check]           write our own generated files, or say with a diff which are out of step
  countersign lint <provider | spec>             check a document by all rules
  countersign mock <provider> [--port N]         serve a mock on 127.0.0.1, port 4010 unless told otherwise; 0: a free one
      [--seed S] [--strict] [--local-webhooks]     other values; refuse what rests on an assumption; deliver to this machine
      [--no-limits] [--log FILE]                   refuse no call for its pace; write each request as a line of JSON
  countersign collections <provider> --out DIR   Postman, Bruno and Insomnia collections and environment files, without the key
  countersign scopes [<provider>] --from FILE    the least scopes that the calls of a request log need: a JSON object on each
                                                   line, with \`operation\`, or with \`method\` and \`path\`
  countersign webhooks <command>                 send, receive, replay and explain webhooks, and rotate their secrets
  countersign verify-live <provider>             compare the API with its document and mock by shape; reads alone, with the key
                                                   from the environment, as the clients take it

Exit codes: 0 done, 1 something is wrong with the document, the generated files, the log or the API, 2 the command was not understood.
`;

/** The command was not understood: exit code 2 and the usage. */
export class UsageError extends Error {
	override readonly name = "UsageError";
}

/** The command was understood and could not be carried out: exit code 1 and one line. */
export class CommandError extends Error {
	override readonly name = "CommandError";
}
