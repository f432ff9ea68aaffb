import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";

/** What happened: for the log only. */
interface Cause {
  readonly cause?: unknown;
}

interface HttpHead {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** An error that who asked may read: a stable code, a French sentence, and the HTTP status where nothing else was answered. */
export class CodedError extends GraphQLError {
  readonly code: string;
  /** How it is answered where it is all that is answered. */
  readonly head: HttpHead;

  constructor(
    code: string,
    sentence: string,
    { status, headers = {} }: Pick<HttpHead, "status"> & Partial<HttpHead>,
    { cause }: Cause = {},
  ) {
    super(sentence, {
      extensions: { code, http: { status, headers: new HeaderMap(Object.entries(headers)) } },
      ...(cause instanceof Error && { originalError: cause }),
    });
    this.name = "CodedError";
    this.code = code;
    this.head = { status, headers };
  }
}

/** The token is there, and it is not believed. */
export class Unauthenticated extends CodedError {
  constructor(cause: Cause = {}) {
    const headers = { "www-authenticate": 'Bearer error="invalid_token"' };
    super(
      "UNAUTHENTICATED",
      "Votre session n'est pas reconnue ou a expiré : identifiez-vous de nouveau.",
      { status: 401, headers },
      cause,
    );
  }
}

/** Something that every request needs does not answer: worth another try, and no reason to log out. */
export class ServiceUnavailable extends CodedError {
  constructor(sentence: string, cause: Cause = {}) {
    super("SERVICE_UNAVAILABLE", sentence, { status: 503, headers: { "retry-after": "2" } }, cause);
  }
}
