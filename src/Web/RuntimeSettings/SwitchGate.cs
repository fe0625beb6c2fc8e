using System.Globalization;
using Dukaan.RuntimeSettings;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Dukaan.Web.Links;

namespace Dukaan.Web.RuntimeSettings;

/// <summary>
/// Refuses what an operator has switched off: everything (<c>open</c>), all changes (<c>changes</c>), or what a route needs (<see
/// cref="NeedsSwitch"/>), of the site or of the shop in the address. More requests than a shop is served in a second
/// get 429 (<see cref="ShopRates"/>). Operators, probes and other regions pass. In normal times it looks at
/// one field.
/// </summary>
internal sealed class SwitchGate(RequestDelegate next, IRuntimeSettings settings, ShopNames shops, ShopRates rates, TimeProvider time)
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private static readonly Problem TooMany = RateLimits.TooMany(TimeSpan.FromSeconds(1));

    public Task InvokeAsync(HttpContext context)
    {
        var now = settings.Now;
        return now.IsDefault || context.GetEndpoint() is not { } endpoint || !IsConcerned(context, endpoint)
            ? next(context)
            : Check(context, endpoint, now);
    }

    private async Task Check(HttpContext context, Endpoint endpoint, EffectiveSettings now)
    {
        var storeId = await StoreId(context);
        var here = storeId is null ? now.Site : now.Of(storeId);
        var refused = Refused(context, endpoint, here) ?? (storeId is null || rates.Admits(storeId) ? null : TooMany);
        if (refused is { } problem)
        {
            await problem.ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    private Problem? Refused(HttpContext context, Endpoint endpoint, SiteSettings here)
    {
        if (!here.Open)
        {
            return Away("closed-for-now", "This is closed for maintenance.", here.BackAt);
        }

        if (!here.Changes && (!IsSafe(context.Request.Method) || context.ChangesByGet()))
        {
            return Away("changes-off", "Nothing can be changed or ordered at the moment.", here.BackAt);
        }

        return endpoint.Metadata.GetMetadata<NeedsSwitch>() is { } needed && !needed.IsOn(here) ? needed.Otherwise : null;
    }

    private Problem Away(string code, string what, DateTimeOffset? backAt)
    {
        if (backAt is not { } back || back <= time.GetUtcNow())
        {
            return Problem.Unavailable(code, $"{what} Try again in a few minutes.", Soon);
        }

        var wait = back - time.GetUtcNow();
        var when = back.UtcDateTime.ToString("HH:mm' UTC on 'd MMMM", CultureInfo.InvariantCulture);
        return Problem.Unavailable(code, $"{what} Come back after {when}.", wait < Longest ? wait : Longest);
    }

    private async ValueTask<string?> StoreId(HttpContext context)
    {
        var route = context.Request.RouteValues;
        return route.TryGetValue("storeId", out var id) && id is string storeId && Ids.IsId(storeId) ? storeId
            : route.TryGetValue("slug", out var name) && name is string slug ? (await shops.Find(slug))?.StoreId
            : null;
    }

    private static bool IsConcerned(HttpContext context, Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAudience>()?.Audience is Audience.Anyone or Audience.Sellers
        && endpoint.Metadata.GetMetadata<SwitchExtensions.AlwaysOn>() is null
        && !context.IsServedAt(Exposure.AnyHost)
        && !context.Request.Path.StartsWithSegments("/ops", StringComparison.Ordinal);

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
