using System.Globalization;

namespace Dukaan.TestKit.Routing;

/// <summary>A region's server in the view of a router.</summary>
/// <param name="Region">The region.</param>
/// <param name="Number">The number of the server, from 1.</param>
/// <param name="State">HAProxy's state: <c>UP</c>, <c>DOWN</c>, <c>DRAIN</c>, …</param>
/// <param name="AtOnce">Its requests in flight from this router.</param>
/// <param name="Served">Its requests since the router started.</param>
public sealed record RoutedServer(string Region, string Number, string State, int AtOnce, long Served)
{
    /// <summary>The required columns of HAProxy's <c>show stat</c>.</summary>
    internal const int Fields = 18;

    internal static RoutedServer Read(string[] stat) =>
        new(
            stat[0],
            stat[1],
            stat[17],
            int.Parse(stat[4], CultureInfo.InvariantCulture),
            long.Parse(stat[7], CultureInfo.InvariantCulture)
        );
}
