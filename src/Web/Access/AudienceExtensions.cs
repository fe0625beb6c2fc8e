namespace Dukaan.Web.Access;

/// <summary>Declares the audience and the exposure of routes. Sellers' routes use <c>RequireSeller</c>.</summary>
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

    /// <summary>Where the route answers beside the hosts of the platform. Declared once for a route.</summary>
    public static T ServedAt<T>(this T routes, Exposure exposure)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new Exposed(exposure));

    /// <summary>
    /// Declares that the request is idempotent though it carries no operation id, so that it may be retried when its outcome is unknown.
    /// </summary>
    public static T RepeatsHarmlessly<T>(this T routes)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new HarmlessRepeat());

    /// <summary>
    /// Declares that a GET changes something, for example takes an invoice number. A link on another site must not reach it.
    /// </summary>
    public static T ChangesByGet<T>(this T routes)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new ChangingGet());

    /// <summary>Declares that the route neither reads nor sets cookies, so that no other site can misuse a browser for it (CSRF).</summary>
    public static T WithoutCookies<T>(this T routes)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new NoCookies());

    /// <summary>Whether the request's endpoint has this exposure.</summary>
    public static bool IsServedAt(this HttpContext context, Exposure exposure) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Exposed>() is { } exposed && (exposed.Exposure & exposure) != 0;

    public static bool RepeatsHarmlessly(this HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<HarmlessRepeat>() is not null;

    /// <summary>
    /// Requests are proved by a signature, and come from a service that works for many shops. They are not counted as abuse: a secret that
    /// one shop entered wrong would shut out the service for all. Those without anything that could be a signature come from no such
    /// service: they are counted, and go to no other region.
    /// </summary>
    /// <param name="routes">The routes.</param>
    /// <param name="plausible">Whether the headers have what could be a signature made now.</param>
    public static T BySignature<T>(this T routes, Func<HttpContext, bool> plausible)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new Signed(plausible));

    /// <summary>Whether the endpoint is a service's and the request has nothing that could be its signature.</summary>
    public static bool LacksSignature(this HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Signed>() is { } signed && !signed.Plausible(context);

    public static bool IsBySignature(this HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<Signed>() is not null;

    public static bool IsWithoutCookies(this HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<NoCookies>() is not null;

    public static bool ChangesByGet(this HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<ChangingGet>() is not null;

    private sealed record For(Audience Audience) : IAudience;

    private sealed record Exposed(Exposure Exposure);

    private sealed record HarmlessRepeat;

    private sealed record NoCookies;

    private sealed record Signed(Func<HttpContext, bool> Plausible);

    private sealed record ChangingGet;
}
