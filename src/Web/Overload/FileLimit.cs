using System.Globalization;

namespace Dukaan.Web.Overload;

/// <summary>
/// The number of open files, including connections, that this process may have. The runtime raises the soft limit to the hard one at the
/// start.
/// </summary>
internal static class FileLimit
{
    /// <summary>Files that are no client connections: libraries, logs, pictures being sent, the database, other silos.</summary>
    private const int Own = 2_000;

    /// <summary>
    /// The most that one process serves well: 100,000 idle connections take about a gigabyte. It also applies if the limit is infinite.
    /// </summary>
    private const int MaxConnections = 100_000;

    /// <summary>The number of connections that fit the limit.</summary>
    public static int Connections() => Connections(File.Exists("/proc/self/limits") ? File.ReadAllText("/proc/self/limits") : "");

    /// <param name="limits">The content of <c>/proc/self/limits</c>.</param>
    public static int Connections(string limits)
    {
        var line = Array.Find(limits.Split('\n'), each => each.StartsWith("Max open files", StringComparison.Ordinal));
        var soft =
            line?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, _, _, var text, ..]
            && long.TryParse(text, CultureInfo.InvariantCulture, out var files)
                ? files
                : long.MaxValue;
        return (int)Math.Clamp(soft < Own * 2 ? soft / 2 : soft - Own, 1, MaxConnections);
    }
}
