/** A refusal, of one field or of the whole. */
export interface FieldError {
  readonly field?: string;
  readonly text: string;
}

/** Where the messages of a refusal go. */
export interface PlacedErrors {
  /** Beside fields, by their names. */
  readonly atFields: ReadonlyMap<string, string>;
  /** Of no field on the page. */
  readonly others: readonly FieldError[];
}

/** @param names of the fields that are on the page */
export const placeErrors = (
  errors: readonly FieldError[],
  names: readonly string[],
): PlacedErrors => {
  const isAtField = ({ field }: FieldError): boolean =>
    field !== undefined && names.includes(field);
  return {
    atFields: new Map(errors.filter(isAtField).map(({ field, text }) => [field ?? '', text])),
    others: errors.filter((error) => !isAtField(error)),
  };
};
