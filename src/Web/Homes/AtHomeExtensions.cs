using Dukaan.Silo.Regions;
using Dukaan.Values;

namespace Dukaan.Web.Homes;

/// <summary>Declares that routes are served by the home region.</summary>
public static class AtHomeExtensions
{
    public static T ServedAtHome<T>(this T routes, HomeBy by)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new AtHome(by));

    /// <summary>Declares that the routes are served in the region that the shopper uses, from the cart that it keeps.</summary>
    public static T KeptAtEdge<T>(this T routes)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new CartRequests(ServedHere: true));

    /// <summary>Declares that a request that is forwarded to its home takes the shopper's cart along.</summary>
    public static T CarriesCart<T>(this T routes)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new CartRequests(ServedHere: false));

    /// <summary>Whether another region forwarded this request because here is its home.</summary>
    public static bool IsFromRegion(this HttpContext context) => context.Items.ContainsKey(typeof(AtHome));

    /// <summary>The other region that is the home of a phone's seller; null: this one.</summary>
    public static async Task<string?> ElsewhereFor(this HttpContext context, Phone phone)
    {
        if (context.IsFromRegion() || context.RequestServices.GetService<HomeRegions>() is not { } regions)
        {
            return null;
        }

        var home = await regions.HomeOf(phone);
        return home == regions.Here ? null : home;
    }

    /// <summary>
    /// Whether another region asks for itself. A forwarded request of a client does not count, since a client can send anything.
    /// </summary>
    public static bool IsRegionItself(this HttpContext context) => context.Items[typeof(AtHome)] is true;

    internal static void MarkFromRegion(this HttpContext context, bool itself) => context.Items[typeof(AtHome)] = itself;
}
