using System.Globalization;

namespace Dukaan.Web.Overload;

/// <summary>
/// How many files, connections among them, this process may have open. The runtime raises the soft limit to the hard one when it starts.
/// </summary>
internal static class FileLimit
{
    /// <summary>What is not a connection: libraries, logs, pictures being sent, the database, other silos.</summary>
    private const int Own = 2_000;

    /// <summary>
    /// Beyond what one process serves well whatever it may open: 100,000 idle connections take about a gigabyte. It also bounds what the
    /// limit means where there is none.
    /// </summary>
    private const int MostConnections = 100_000;

    /// <summary>How many connections the limit leaves room for.</summary>
    public static int Connections() => Connections(File.Exists("/proc/self/limits") ? File.ReadAllText("/proc/self/limits") : "");

    /// <param name="limits">What Linux says in <c>/proc/self/limits</c>.</param>
    public static int Connections(string limits)
    {
        var line = Array.Find(limits.Split('\n'), each => each.StartsWith("Max open files", StringComparison.Ordinal));
        var soft =
            line?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, _, _, var text, ..]
            && long.TryParse(text, CultureInfo.InvariantCulture, out var files)
                ? files
                : long.MaxValue;
        return (int)Math.Clamp(soft < Own * 2 ? soft / 2 : soft - Own, 1, MostConnections);
    }
}
