/** The body of an answer with a problem (RFC 9457). */
interface Body {
  readonly code?: unknown;
  readonly title?: unknown;
  readonly detail?: unknown;
}

/** Thrown when the server answers with a problem. A program decides by `code`; `message` says what to do. */
export class YesmaybeProblem extends Error {
  override readonly name = 'YesmaybeProblem';
  /** The stable code, such as `event-cancelled`; `unknown` when something before the server answered. */
  readonly code: string;
  /** The HTTP status. */
  readonly status: number;
  /** Seconds after which the call may be repeated; null when the server named none. */
  readonly retryAfter: number | null;

  private constructor(code: string, message: string, status: number, retryAfter: number | null) {
    super(message);
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Reads an answer with a problem. */
  static async from(response: Response): Promise<YesmaybeProblem> {
    const { code, title, detail } = await bodyOf(response);
    const message = [title, detail].filter((text) => typeof text === 'string').join('. ');
    return new YesmaybeProblem(
      typeof code === 'string' ? code : 'unknown',
      message || `The server answered ${response.status}.`,
      response.status,
      secondsOf(response),
    );
  }
}

/** Returns the seconds of the header Retry-After; null when it has none. */
export function secondsOf(response: Response): number | null {
  const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  return Number.isNaN(seconds) ? null : seconds;
}

async function bodyOf(response: Response): Promise<Body> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}
