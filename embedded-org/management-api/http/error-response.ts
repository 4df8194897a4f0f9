import {
  ConflictRefusal,
  ConflictingFeatureRefusal,
  ForbiddenRefusal,
  InvalidRefusal,
  NotFoundRefusal,
  UnpreparedRefusal,
} from '../../domain/refusal.ts';
import { randomCharacters } from '../../domain/ids.ts';
import { ApiError, conflictingFeature, invalid, notFound } from './api-error.ts';

/**
 * What the API says to something thrown while it answered.
 *
 * @throws what it was given, where that is no refusal but a fault of the org itself
 */
export const errorResponse = (thrown: unknown): Response => {
  const error = asApiError(thrown);
  return Response.json(
    {
      errorCode: error.code,
      errorSummary: error.message,
      errorLink: error.code,
      errorId: `oae${randomCharacters(22)}`,
      errorCauses: error.causes.map((errorSummary) => ({ errorSummary })),
    },
    { status: error.status, headers: error.headers },
  );
};

const asApiError = (thrown: unknown): ApiError => {
  if (thrown instanceof ApiError) return thrown;
  if (thrown instanceof InvalidRefusal) return invalid(thrown.subject, thrown.causes);
  if (thrown instanceof NotFoundRefusal) return notFound(thrown.id, thrown.type);
  if (thrown instanceof ForbiddenRefusal)
    return new ApiError(403, thrown.code, thrown.summary, thrown.causes);
  if (thrown instanceof ConflictRefusal) return new ApiError(409, thrown.code, thrown.message);
  if (thrown instanceof UnpreparedRefusal) return new ApiError(400, thrown.code, thrown.message);
  if (thrown instanceof ConflictingFeatureRefusal) return conflictingFeature(thrown.message);
  throw thrown;
};
