namespace Dukaan.Sellers;

/// <summary>The challenge of a code that was sent; whoever has the code can answer it.</summary>
[GenerateSerializer, Immutable, Alias("code-challenge")]
public sealed record CodeChallenge(string Id, DateTimeOffset ExpiresAt)
{
    /// <summary>The same error for every failure: wrong, expired, used, tried too often and never sent are not distinguished.</summary>
    public static Error WrongCode { get; } =
        new(ErrorKind.Unauthenticated, "wrong-code", "That code is not right, or it has run out. Ask for a new one.", "code");
}
