namespace Dukaan.Sellers;

/// <summary>A code was sent; who holds it can answer this challenge.</summary>
[GenerateSerializer, Immutable, Alias("code-challenge")]
public sealed record CodeChallenge(string Id, DateTimeOffset ExpiresAt)
{
    /// <summary>The one answer to every failure: wrong, expired, used, tried too often or never sent are not told apart.</summary>
    public static Error WrongCode { get; } =
        new(ErrorKind.Unauthenticated, "wrong-code", "That code is not right, or it has run out. Ask for a new one.", "code");
}
