using Dukaan.Web.Settings;

namespace Dukaan.Web.Overload;

/// <summary>Defaults that depend on other limits.</summary>
internal static class OverloadLimits
{
    /// <summary>The number of people that may be connected at once from one address of a mobile carrier.</summary>
    private const int OfOneAddress = 1_000;

    /// <summary>The limit of open connections.</summary>
    public static int Connections(this DukaanOptions options) => options.MaxConnections ?? FileLimit.Connections();

    /// <summary>The limit for one address.</summary>
    public static int ConnectionsPerAddress(this DukaanOptions options) =>
        options.MaxConnectionsPerAddress ?? Math.Clamp(options.Connections() / 4, 1, OfOneAddress);

    /// <summary>The limit of requests in flight of one address.</summary>
    public static int RequestsPerAddress(this DukaanOptions options) =>
        options.MaxRequestsPerAddress ?? Math.Max(1, options.MaxRequests / 10);
}
