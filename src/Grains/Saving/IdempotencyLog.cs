namespace Dukaan.Saving;

/// <summary>
/// The bounded memory of operations that a state keeps, so that a repeat gets the first answer and not a second effect (P3). Few and small
/// answers stand in the state itself; many or large ones are rows beside it (<see cref="IdempotencyRows{T}"/>).
/// </summary>
public static class IdempotencyLog
{
    /// <summary>How long an operation id may be.</summary>
    public const int MaxId = 200;

    /// <summary>Why the text cannot be an operation id, or null if it can.</summary>
    public static Error? CheckId(string? operationId) =>
        operationId is { Length: > 0 and <= MaxId } && !operationId.Any(char.IsControl)
            ? null
            : Error.Invalid("Idempotency-Key", "idempotency-key-invalid", $"An Idempotency-Key has 1 to {MaxId} printable characters.");

    public static IdempotentAnswer<T>? Find<T>(this ImmutableArray<IdempotentAnswer<T>> answers, string operationId)
    {
        foreach (var answer in answers)
        {
            if (answer.Id == operationId)
            {
                return answer;
            }
        }

        return null;
    }

    /// <summary>The first answer, or a refusal where the id was used for another command.</summary>
    public static Result<T> Repeat<T>(this IdempotentAnswer<T> answered, string fingerprint) =>
        answered.Fingerprint == fingerprint ? answered.Answer : Error.KeyReused();

    /// <summary>The operation with its first answer, or a refusal where the id was used for another command.</summary>
    public static Result<T> Repeat<T>(this T done, string fingerprint)
        where T : class, IDoneOperation => done.Fingerprint == fingerprint ? done : Error.KeyReused();

    /// <summary>Adds one, as the newest. Beyond <paramref name="most"/> the oldest is dropped.</summary>
    public static ImmutableArray<IdempotentAnswer<T>> With<T>(
        this ImmutableArray<IdempotentAnswer<T>> answers,
        string operationId,
        string fingerprint,
        T answer,
        int most
    )
    {
        var kept = answers.Length >= most ? answers.RemoveRange(0, answers.Length - most + 1) : answers;
        return kept.Add(new IdempotentAnswer<T>(operationId, fingerprint, answer));
    }
}
