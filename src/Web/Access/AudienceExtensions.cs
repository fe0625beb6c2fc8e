namespace Dukaan.Web.Access;

/// <summary>How routes say whom they are for, and where they are. Sellers' say <c>RequireSeller</c>.</summary>
public static class AudienceExtensions
{
    public static T ForAnyone<T>(this T routes)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new For(Audience.Anyone));

    public static T ForOperators<T>(this T routes)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new For(Audience.Operators));

    public static T ForThisMachine<T>(this T routes)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new For(Audience.ThisMachine));

    public static T ForRegions<T>(this T routes)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new For(Audience.Regions));

    public static T ForDevelopers<T>(this T routes)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new For(Audience.Developers));

    /// <summary>Where it is, beside the hosts of the platform. Said once for a route.</summary>
    public static T ServedAt<T>(this T routes, Places places)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new PlacesServed(places));

    /// <summary>
    /// Says that a repeat of the request is one effect, though it carries no operation id: where it is not known whether it arrived, it is
    /// sent again.
    /// </summary>
    public static T RepeatsHarmlessly<T>(this T routes)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new HarmlessRepeat());

    /// <summary>
    /// Says that its GET changes something, such as that it takes an invoice's number: no other site's link may lead there.
    /// </summary>
    public static T ChangesByGet<T>(this T routes)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new ChangingGet());

    /// <summary>Says that it does nothing by cookies, neither heeds nor sets one: no other site can misuse a browser for it.</summary>
    public static T WithoutCookies<T>(this T routes)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new NoCookies());

    /// <summary>Whether the request's endpoint is at this place.</summary>
    public static bool IsServedAt(this HttpContext context, Places place) =>
        context.GetEndpoint()?.Metadata.GetMetadata<PlacesServed>() is { } served && (served.Places & place) != 0;

    public static bool RepeatsHarmlessly(this HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<HarmlessRepeat>() is not null;

    public static bool IsWithoutCookies(this HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<NoCookies>() is not null;

    public static bool ChangesByGet(this HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<ChangingGet>() is not null;

    private sealed record For(Audience Audience) : IAudience;

    private sealed record PlacesServed(Places Places);

    private sealed record HarmlessRepeat;

    private sealed record NoCookies;

    private sealed record ChangingGet;
}
