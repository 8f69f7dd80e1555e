export interface ServeOptions {
  readonly folder: string;
  readonly open?: string;
  readonly port?: number;
  readonly extension?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export declare function serve(options: ServeOptions): Promise<{ readonly url: string; close(): Promise<void> }>;
