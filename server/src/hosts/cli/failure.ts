/** Bad usage or unreadable input: one clear line for the person, exit code 2. */
export class CliError extends Error {}
