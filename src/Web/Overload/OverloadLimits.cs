using Dukaan.Web.Settings;

namespace Dukaan.Web.Overload;

/// <summary>Limits that follow from others where the operator set none.</summary>
internal static class OverloadLimits
{
    /// <summary>How many people behind one address of a carrier may be connected at a moment.</summary>
    private const int OfOneAddress = 1_000;

    /// <summary>How many connections may be open.</summary>
    public static int Connections(this DukaanOptions options) => options.MaxConnections ?? FileLimit.Connections();

    /// <summary>How many of them may be one address's.</summary>
    public static int ConnectionsPerAddress(this DukaanOptions options) =>
        options.MaxConnectionsPerAddress ?? Math.Clamp(options.Connections() / 4, 1, OfOneAddress);

    /// <summary>How many requests in hand may be one address's.</summary>
    public static int RequestsPerAddress(this DukaanOptions options) =>
        options.MaxRequestsPerAddress ?? Math.Max(1, options.MaxRequests / 10);
}
