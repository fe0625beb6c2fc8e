namespace Dukaan.Saving;

/// <summary>
/// The bounded memory of operations that a state keeps, so that a repeat gets the first answer and not a second effect (P3).
/// </summary>
public static class Answers
{
    /// <summary>How long an operation id may be.</summary>
    public const int IdMost = 200;

    /// <summary>Why the text cannot be an operation id, or null if it can.</summary>
    public static Refusal? CheckId(string? operationId) =>
        operationId is { Length: > 0 and <= IdMost } && !operationId.Any(char.IsControl)
            ? null
            : Refusal.Invalid("Idempotency-Key", "idempotency-key-invalid", $"An Idempotency-Key has 1 to {IdMost} printable characters.");

    public static Answered<T>? Find<T>(this ImmutableArray<Answered<T>> answers, string operationId)
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
    public static Outcome<T> Repeat<T>(this Answered<T> answered, string fingerprint) =>
        answered.Fingerprint == fingerprint ? answered.Answer : Refusal.KeyReused();

    /// <summary>With one more, the newest last; beyond <paramref name="most"/> the oldest is forgotten.</summary>
    public static ImmutableArray<Answered<T>> With<T>(
        this ImmutableArray<Answered<T>> answers,
        string operationId,
        string fingerprint,
        T answer,
        int most
    )
    {
        var kept = answers.Length >= most ? answers.RemoveRange(0, answers.Length - most + 1) : answers;
        return kept.Add(new Answered<T>(operationId, fingerprint, answer));
    }
}
