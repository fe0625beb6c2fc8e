using Dukaan.Silo.Operators;
using Dukaan.Support;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Http;

namespace Dukaan.Web.Sellers;

/// <summary>
/// An operator looks at the dashboard of a shop whose owner allows it: pages alone, nothing that changes anything. Each page asks the shop
/// whether it is still allowed, and is in the shop's audit trail and in the log of operators before it is shown.
/// </summary>
public sealed class SupportGate(IGrainFactory grains, OperatorLog log)
{
    private const string Cookie = "dukaan-look";

    private static readonly Problem LookOnly = new(
        StatusCodes.Status403Forbidden,
        "look-only",
        "You look at this shop as support, and can change nothing."
    );

    private static readonly Problem Ended = new(
        StatusCodes.Status403Forbidden,
        "look-ended",
        "The shop's owner does not allow support to look (any more). Ask again at /ops."
    );

    /// <summary>The token of a browser that looks at the shop in the address; null: it does not.</summary>
    public static string? Token(HttpContext context) =>
        context.Request.Headers.Cookie.Count > 0 && context.Request.Cookies[Cookie] is { Length: > 0 } token ? token : null;

    /// <summary>Begins to look, with a cookie that the browser sends to this shop's dashboard alone.</summary>
    public async Task<Error?> Begin(HttpContext context, string storeId, string lookId, string operatorName)
    {
        var token = Ids.Token();
        var begun = await grains.GetGrain<ISupportGrain>(storeId).Begin(lookId, operatorName, SessionToken.HashOf(token));
        if (begun.Ok)
        {
            context.Response.Cookies.Append(Cookie, token, CookieFor(context, storeId));
        }

        return begun.Error;
    }

    public async Task Enter(HttpContext context, SellerRoute route, string token, RequestDelegate next)
    {
        var storeId = context.Request.RouteValues["storeId"] as string ?? "";
        if (!Ids.IsId(storeId))
        {
            await LookOnly.ExecuteAsync(context);
            return;
        }

        if (!context.Request.IsSafe() || context.ChangesByGet() || !Roles.Look.May(SellerGate.Needed(context, route)))
        {
            await LookOnly.ExecuteAsync(context);
            return;
        }

        if (
            context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern }
            && pattern.EndsWith("/events", StringComparison.Ordinal)
        )
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent; // a browser does not ask for the feed again
            return;
        }

        Caller.Set(storeId, Caller.System);
        var page = context.Request.Path.Value ?? "";
        if (await grains.GetGrain<ISupportGrain>(storeId).View(SessionToken.HashOf(token), page) is not { AllowedUntil: { } until } look)
        {
            context.Response.Cookies.Delete(Cookie, CookieFor(context, storeId));
            await Ended.ExecuteAsync(context);
            return;
        }

        await log.Write(look.Operator, "shop.view", $"storeId={storeId}", page);
        var actor = $"operator:{look.Operator}";
        Caller.Set(storeId, actor);
        context.Features.Set(new SignedIn(look.Operator, actor, "") { Role = Roles.Look, LooksUntil = until });
        await next(context);
    }

    private static CookieOptions CookieFor(HttpContext context, string storeId) =>
        context.CookieFor($"/dashboard/{storeId}", SupportLook.Life, sameSite: SameSiteMode.Lax);
}
