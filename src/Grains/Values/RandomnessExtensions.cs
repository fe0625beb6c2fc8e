namespace Dukaan.Values;

public static class RandomnessExtensions
{
    /// <summary>An unguessable token of 128 bits, in the form of an id.</summary>
    public static string Token(this IRandomness randomness)
    {
        Span<byte> bytes = stackalloc byte[16];
        randomness.Fill(bytes);
        return Ids.Encode(bytes);
    }
}
