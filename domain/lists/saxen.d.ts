/** What we use of saxen, which has no types of its own. https://github.com/nikku/saxen */
declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>>;
  type Decode = (text: string) => string;

  export class Parser {
    on(event: 'openTag', handler: (name: string, attributes: () => Attributes, decode: Decode) => void): this;
    on(event: 'closeTag', handler: (name: string) => void): this;
    on(event: 'text', handler: (text: string, decode: Decode) => void): this;
    on(event: 'cdata' | 'attention', handler: (text: string) => void): this;
    on(event: 'error', handler: (error: Error) => void): this;
    write(xml: string): void;
    end(): void;
  }
}
