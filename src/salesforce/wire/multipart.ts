export interface Part {
  readonly name: string;
  readonly contentType: string;
  /** Only files have one: Salesforce wants the JSON part without. */
  readonly filename?: string;
  readonly content: string | Uint8Array;
}

/**
 * A `multipart/form-data` body, made once and sent as often as needed: a Blob's bytes are not copied for each request.
 * `FormData` won't do, since it gives every part with a content type a file name as well.
 */
export class Multipart {
  readonly body: Blob;

  constructor(parts: readonly Part[]) {
    const boundary = `orgkey-${crypto.randomUUID()}`;
    const pieces = parts.flatMap(({ name, contentType, filename, content }) => {
      const file = filename === undefined ? '' : `; filename="${filename}"`;
      const disposition = `Content-Disposition: form-data; name="${name}"${file}`;
      return [`--${boundary}\r\n${disposition}\r\nContent-Type: ${contentType}\r\n\r\n`, content, '\r\n'];
    });
    const type = `multipart/form-data; boundary=${boundary}`;
    this.body = new Blob([...pieces, `--${boundary}--\r\n`], { type });
  }
}
