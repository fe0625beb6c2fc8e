namespace Dukaan.Silo.Regions;

/// <summary>The hash of a response's content, in the field <c>Repr-Digest</c> of RFC 9530.</summary>
public static class ReprDigest
{
    public const string Header = "Repr-Digest";

    private const string Begin = "sha-256=:";

    /// <param name="sha256">The hash of the whole content.</param>
    public static string Of(ReadOnlySpan<byte> sha256) => $"{Begin}{Convert.ToBase64String(sha256)}:";
}
