using System.Globalization;

namespace Dukaan.TestKit.Routing;

/// <summary>A server of a region, as a router sees it.</summary>
/// <param name="Region">The region.</param>
/// <param name="Number">Which of its servers, from 1.</param>
/// <param name="State">HAProxy's word: <c>UP</c>, <c>DOWN</c>, <c>DRAIN</c>, …</param>
/// <param name="AtOnce">Requests that it has in hand for this router.</param>
/// <param name="Served">Requests that it was given since the router started.</param>
public sealed record RoutedServer(string Region, string Number, string State, int AtOnce, long Served)
{
    /// <summary>The columns of HAProxy's <c>show stat</c> that are needed at least.</summary>
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
