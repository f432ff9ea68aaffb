import { GraphQLError } from "graphql";
import type { RateExhausted } from "../rates/rates.ts";

/** Codes of a bad request or a missing right. Everything else that is thrown is masked as `INTERNAL`. */
export type RequestErrorCode = "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "BAD_USER_INPUT" | "IDEMPOTENCY_KEY_REUSED";

/** A bad request or a missing right, with a French sentence for who asked. */
export class RequestError extends GraphQLError {
  constructor(code: RequestErrorCode, message: string) {
    super(message, { extensions: { code } });
  }
}

/** What does not exist and what may not be seen answer alike. */
export class NotFound extends RequestError {
  constructor() {
    super("NOT_FOUND", "Aucun élément de ce nom n'existe, ou il ne vous est pas accessible.");
  }
}

/** What was done took the sight of it from who did it: the change is kept, and there is nothing of it to show them. */
export class NoLongerVisible extends RequestError {
  constructor() {
    super("NOT_FOUND", "C'est fait, et cet élément ne vous est plus accessible : demandez seulement le type de la réponse.");
  }
}

export class Unauthenticated extends RequestError {
  constructor() {
    super("UNAUTHENTICATED", "Cette action demande de s'identifier.");
  }
}

export class Forbidden extends RequestError {
  constructor(message = "Votre profil ne permet pas cette action.") {
    super("FORBIDDEN", message);
  }
}

export class BadInput extends RequestError {
  constructor(message: string) {
    super("BAD_USER_INPUT", message);
  }
}

export class IdempotencyKeyReused extends RequestError {
  constructor() {
    super("IDEMPOTENCY_KEY_REUSED", "Cette clé d'idempotence a déjà servi pour une demande différente.");
  }
}

/** Who asks has done it too often for now. */
export class RateLimited extends GraphQLError {
  constructor({ message, seconds }: Pick<RateExhausted, "message" | "seconds">) {
    super(message, { extensions: { code: "RATE_LIMITED", retryAfterSeconds: seconds } });
  }
}
