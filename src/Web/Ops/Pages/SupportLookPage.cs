using System.Globalization;
using Dukaan.Silo.Operators;
using Dukaan.Support;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>Where an operator asks a shop's owner to let them look at its dashboard, and begins once the owner allows it.</summary>
internal static class SupportLookPage
{
    private static readonly Error Nameless = Error.Conflict(
        "name-needed",
        "The owner must know who looks: sign in under a name of your own."
    );

    public static void MapSupportLookPage(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/shops/{storeId}/support", (string storeId, HttpContext context, IGrainFactory grains) =>
                Show(context, grains, storeId)
            )
            .May(OperatorPermission.HandleShops);
        ops.MapPost("/shops/{storeId}/support", (string storeId, HttpContext context, IGrainFactory grains) =>
                Do(context, grains, storeId, async (shop, form) =>
                    context.Operator().IsShared
                        ? Nameless
                        : (await shop.Ask(context.Operator().Name, form["reason"].ToString().Trim())).Error
                )
            )
            .Act(OperatorPermission.HandleShops, "support.ask", "reason");
        ops.MapPost("/shops/{storeId}/support/{lookId}/end", (string storeId, string lookId, HttpContext context, IGrainFactory grains) =>
                Do(context, grains, storeId, async (shop, _) => (await shop.End(lookId)).Error)
            )
            .Act(OperatorPermission.HandleShops, "support.end");
        ops.MapPost("/shops/{storeId}/support/{lookId}/look", Look).Act(OperatorPermission.HandleShops, "support.look");
    }

    public static string Path(string storeId) => $"{ShopsPage.Path}/{storeId}/support";

    private static async Task<IResult> Look(string storeId, string lookId, HttpContext context, IGrainFactory grains, SupportGate support)
    {
        if (!Ids.IsId(storeId))
        {
            return Problem.NotFound("shop");
        }

        Enter(context, storeId);
        return await support.Begin(context, storeId, lookId, context.Operator().Name) is { } error
            ? await Show(context, grains, storeId, error)
            : new SeeOther($"/dashboard/{storeId}");
    }

    private static async Task<IResult> Do(
        HttpContext context,
        IGrainFactory grains,
        string storeId,
        Func<ISupportGrain, IFormCollection, Task<Error?>> act
    )
    {
        if (!Ids.IsId(storeId))
        {
            return Problem.NotFound("shop");
        }

        var form = context.Request.HasFormContentType ? await context.ReadForm() : FormCollection.Empty;
        Enter(context, storeId);
        return await act(grains.GetGrain<ISupportGrain>(storeId), form) is { } error
            ? await Show(context, grains, storeId, error, form)
            : new SeeOther(Path(storeId));
    }

    private static async Task<IResult> Show(
        HttpContext context,
        IGrainFactory grains,
        string storeId,
        Error? error = null,
        IFormCollection? form = null
    )
    {
        if (!Ids.IsId(storeId))
        {
            return Problem.NotFound("shop");
        }

        Enter(context, storeId);
        if (await grains.GetGrain<Dukaan.Stores.IStoreGrain>(storeId).Get() is not { } store)
        {
            return Problem.NotFound("shop");
        }

        var looks = await grains.GetGrain<ISupportGrain>(storeId).Looks();
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        return OpsFrame.Page(
            "Look as support",
            Fragment.Of(
                $"""
                <h1>Look at {store.Profile.Name}</h1>
                {(error is null ? default : Fragment.Of($"<p class=\"alert\" role=\"alert\">{error.Message}</p>"))}
                <p class="soft">The owner reads your name and reason in the dashboard, and allows it for an hour or not. You see orders,
                products and settings, and can change nothing. Each page that you open is in the log and in the shop's own.</p>
                <form method="post" action="{Path(storeId)}" class="stack card"><label class="field"><span>Why; the owner reads
                this</span><input name="reason" maxlength="300" value="{form?["reason"].ToString() ?? ""}" required></label><button
                 class="btn">Ask the owner</button></form>
                <section class="card"><h2>Requests</h2><ul class="list">{Each(looks, look =>
                    Line(context, storeId, look, now)
                )}</ul></section>
                """
            ),
            Fragment.Of($"""<a class="btn quiet slim" href="{ShopsPage.Path}/{storeId}">The shop</a>"""),
            error is null ? StatusCodes.Status200OK : Problem.Of(error).Status
        );
    }

    private static Fragment Line(HttpContext context, string storeId, SupportLook look, DateTimeOffset now)
    {
        var mine = look.Operator == context.Operator().Name;
        return Fragment.Of(
            $"""
            <li class="item"><span class="grow">{look.Operator}: {look.Reason}<br><span class="soft small">{State(look, now)}; {
                Count(look.Views, "page", "pages")} seen</span></span>
            {(mine && look.IsAllowed(now)
                ? Fragment.Of(
                    $"""<form method="post" action="{Path(storeId)}/{look.Id}/look"><button class="btn slim">Look</button></form>"""
                )
                : default)}
            {(mine && (look.IsAllowed(now) || look.IsAsked(now))
                ? Fragment.Of(
                    $"""<form method="post" action="{Path(storeId)}/{look.Id}/end"><button class="btn quiet slim">End</button></form>"""
                )
                : default)}</li>
            """
        );
    }

    private static string State(SupportLook look, DateTimeOffset now) =>
        look.IsAsked(now) ? $"asked at {Time(look.AskedAt)}, waits for the owner"
        : look.IsAllowed(now) ? $"allowed until {Time(look.AllowedUntil!.Value)}"
        : look.AllowedUntil is null ? $"asked at {Time(look.AskedAt)}, not allowed"
        : $"ended at {Time(look.EndedAt ?? look.AllowedUntil.Value)}";

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm' UTC'", CultureInfo.InvariantCulture);

    private static void Enter(HttpContext context, string storeId) => Caller.Set(storeId, $"operator:{context.Operator().Name}");
}
