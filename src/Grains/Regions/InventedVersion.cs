namespace Dukaan.Regions;

/// <summary>
/// A client says which version of a store it has seen, and may say anything. Nobody can have seen one that is far beyond what the store
/// had a moment ago, so for such a one nobody is asked again and nobody waits.
/// </summary>
internal static class InventedVersion
{
    /// <summary>More than a store changes while an answer about it is trusted.</summary>
    private const long Leap = 1_000;

    /// <param name="seen">What the client says, 0 or more.</param>
    /// <param name="known">What the store had a moment ago.</param>
    public static bool Is(long seen, long known) => seen - Leap > known;
}
