export interface ServeOptions {
  readonly folder: string;
  readonly open?: string;
  /** A file of the folder that names several folders within it: they are opened in its place. */
  readonly workspace?: string;
  readonly port?: number;
  readonly extension?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export declare function serve(options: ServeOptions): Promise<{ readonly url: string; close(): Promise<void> }>;
