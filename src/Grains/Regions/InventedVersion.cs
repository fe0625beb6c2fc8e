namespace Dukaan.Regions;

/// <summary>
/// Rejects invented versions. A client sends the version of a store that it has seen, and may send anything. No client can have seen a
/// version far beyond the current one, so for such a version nothing is asked again and nothing waits.
/// </summary>
internal static class InventedVersion
{
    /// <summary>More changes than a store makes while an answer about it is trusted.</summary>
    private const long Leap = 1_000;

    /// <param name="seen">What the client says, 0 or more.</param>
    /// <param name="known">What the store had a moment ago.</param>
    public static bool Is(long seen, long known) => seen - Leap > known;
}
