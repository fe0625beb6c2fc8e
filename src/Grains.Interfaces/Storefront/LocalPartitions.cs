using System.Globalization;

namespace Dukaan.Storefront;

/// <summary>
/// The keys of stateless workers that share a silo's copies between them. A worker for each name and each store would use more memory than
/// a small shop, and every silo has one for each that is visited there.
/// </summary>
public static class LocalPartitions
{
    private const int Count = 32;

    private static readonly string[] Keys = [.. Enumerable.Range(0, Count).Select(number => number.ToString(CultureInfo.InvariantCulture))];

    /// <summary>The key of the worker that has this name or store; the same within a process.</summary>
    public static string Of(string id) => Keys[(uint)id.GetHashCode(StringComparison.Ordinal) % Count];
}
