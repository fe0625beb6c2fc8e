using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Silo.Operators;
using Dukaan.Silo.ShardMigrations;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>Where operators find a shop, see its state, and suspend it or take a product down. It shows no person.</summary>
internal static class ShopsPage
{
    public const string Path = "/ops/shops";

    public static void MapShopsPage(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/shops", Find).May(OperatorPermission.See);
        ops.MapGet("/shops/{storeId}", async (string storeId, HttpContext context, IGrainFactory grains, StoreMigrations shards) =>
                await Show(context, grains, shards, storeId)
            )
            .May(OperatorPermission.See);
        ops.MapPost("/shops/{storeId}/suspend", Suspend).Act(OperatorPermission.HandleShops, "shop.suspend", "reason", "contact");
        ops.MapPost("/shops/{storeId}/release", Release).Act(OperatorPermission.HandleShops, "shop.release");
        ops.MapPost("/shops/{storeId}/take-down", TakeDown)
            .Act(OperatorPermission.HandleShops, "product.take-down", "product", "reason", "contact");
        ops.MapPost("/shops/{storeId}/put-back", PutBack).Act(OperatorPermission.HandleShops, "product.put-back", "product");
        ops.MapPost("/shops/{storeId}/limits", Limit)
            .Act(OperatorPermission.Run, "shop.limit", [.. ShopLimits.All.Select(each => each.Name), "why"]);
    }

    private static async Task<IResult> Find(HttpContext context, IGrainFactory grains)
    {
        var typed = context.Request.Query["q"].ToString().Trim();
        var missing = typed.Length > 0 && await ShopFinder.Find(grains, typed) is { } storeId ? storeId : null;
        return missing is { } found
            ? new SeeOther($"{Path}/{found}")
            : OpsFrame.Page(
                "Shops",
                Fragment.Of(
                    $"""
                    <h1>Shops</h1>
                    <form method="get" action="{Path}" class="stack card">
                    {new TextField("q", "Shop")
                    {
                        Value = typed,
                        Required = true,
                        Hint = "Its id, its link, the name in its link, or its domain.",
                        Error = typed.Length > 0 ? "There is no such shop in this region." : null,
                    }.Html}
                    <button class="btn">Find</button></form>
                    """
                ),
                Back
            );
    }

    private static Task<IResult> Suspend(string storeId, HttpContext context, IGrainFactory grains, StoreMigrations shards) =>
        Do(context, grains, shards, storeId, async form =>
            (await grains.GetGrain<IStoreGrain>(storeId).Suspend(Text(form, "reason"), Text(form, "contact"))).Error
        );

    private static Task<IResult> Release(string storeId, HttpContext context, IGrainFactory grains, StoreMigrations shards) =>
        Do(context, grains, shards, storeId, async _ => (await grains.GetGrain<IStoreGrain>(storeId).Release()).Error);

    private static Task<IResult> TakeDown(
        string storeId,
        HttpContext context,
        IGrainFactory grains,
        StoreMigrations shards,
        TimeProvider time
    ) => Do(context, grains, shards, storeId, async form =>
        {
            var catalog = grains.GetGrain<ICatalogGrain>(storeId);
            return await ProductId(catalog, Text(form, "product")) is { } product
                ? (await catalog.TakeDown(Ids.New(time), product, Text(form, "reason"), Text(form, "contact"))).Error
                : Error.Invalid("product", "unknown-product", "There is no product with this id or link in the shop.");
        });

    private static Task<IResult> PutBack(
        string storeId,
        HttpContext context,
        IGrainFactory grains,
        StoreMigrations shards,
        TimeProvider time
    ) =>
        Do(context, grains, shards, storeId, async form =>
            (await grains.GetGrain<ICatalogGrain>(storeId).PutBack(Ids.New(time), Text(form, "product"))).Error
        );

    private static Task<IResult> Limit(string storeId, HttpContext context, IGrainFactory grains, StoreMigrations shards) =>
        Do(context, grains, shards, storeId, form => ShopLimits.Set(grains, storeId, form, context.Operator()));

    private static async Task<IResult> Do(
        HttpContext context,
        IGrainFactory grains,
        StoreMigrations shards,
        string storeId,
        Func<IFormCollection, Task<Error?>> act
    )
    {
        if (!Ids.IsId(storeId))
        {
            return Problem.NotFound("shop");
        }

        var form = context.Request.HasFormContentType ? await context.ReadForm() : FormCollection.Empty;
        Caller.Set(storeId, "operator");
        return await act(form) is { } error ? await Show(context, grains, shards, storeId, error, form) : new SeeOther($"{Path}/{storeId}");
    }

    private static async Task<IResult> Show(
        HttpContext context,
        IGrainFactory grains,
        StoreMigrations shards,
        string storeId,
        Error? error = null,
        IFormCollection? form = null
    )
    {
        if (!Ids.IsId(storeId))
        {
            return Problem.NotFound("shop");
        }

        Caller.Set(storeId, "operator");
        if (
            await grains.GetGrain<IStoreGrain>(storeId).Get() is not { } store
            || await grains.GetGrain<ICatalogGrain>(storeId).Snapshot() is not { } catalog
        )
        {
            return Problem.NotFound("shop");
        }

        var shop = store.Profile;
        var today = await grains.GetGrain<IOrderBookGrain>(storeId).Today();
        var team = await grains.GetGrain<ITeamGrain>(storeId).Get();
        var trust = await grains.GetGrain<IStoreTextsGrain>(storeId).Trust(store.CreatedAt);
        var may = context.Operator().Role.May(OperatorPermission.HandleShops);
        var runs = context.Operator().Role.May(OperatorPermission.Run);
        var limits = await ShopLimits.Of(grains, storeId);
        (string, string)[] lines =
        [
            (
                "state",
                shop.Suspended is null
                    ? shop.Open
                        ? "open"
                        : "closed by its seller"
                    : "suspended"
            ),
            ("id", storeId),
            ("owner", store.Owner),
            ("members besides", Number(team.Members.Length)),
            ("opened", Day(store.CreatedAt)),
            ("link", $"/s/{shop.Slug}"),
            ("domains", shop.Domains.IsEmpty ? "–" : string.Join(", ", shop.Domains)),
            ("shard", (await shards.Find(storeId))?.Shard ?? "main"),
            ("version", Number(catalog.Version)),
            ("products", Number(catalog.Products.Length)),
            ("orders of today", Number(today.Orders)),
            ("open orders", Number(today.Open)),
            ("texts", trust.Trusted ? "trusted" : "not trusted yet"),
            .. limits.Select(limit => (limit.Name, limit.Shown)),
        ];
        return OpsFrame.Page(
            shop.Name,
            Fragment.Of(
                $"""
                <h1>{shop.Name}</h1>
                {(error is null ? default : Fragment.Of($"<p class=\"alert\" role=\"alert\">{error.Message}</p>"))}
                {(shop.Suspended is { } suspended
                    ? Fragment.Of($"<p class=\"alert\">Suspended since {Day(suspended.At)}: {suspended.Reason} ({suspended.Contact})</p>")
                    : default)}
                <section class="card"><table class="lines"><tbody>{Each(lines, line =>
                    Fragment.Of($"<tr><th scope=\"row\">{line.Item1}</th><td>{line.Item2}</td></tr>")
                )}</tbody></table></section>
                {(may
                    ? Fragment.Of($"""<p><a class="btn quiet" href="{SupportLookPage.Path(storeId)}">Look at its dashboard</a></p>""")
                    : default)}
                {(may ? Changes(storeId, shop, catalog, form) : default)}
                {(runs ? ShopLimits.Form($"{Path}/{storeId}/limits", limits, form) : default)}
                """
            ),
            Back,
            error is null ? StatusCodes.Status200OK : Problem.Of(error).Status
        );
    }

    private static Fragment Changes(string storeId, StoreProfile shop, CatalogSnapshot catalog, IFormCollection? form) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>{(shop.Suspended is null ? "Suspend the shop" : "The suspension")}</h2>
            <p class="soft">Nobody sees the shop or orders. Its seller sees why, and goes on with open orders, payments and refunds.</p>
            {(shop.Suspended is null
                ? Fragment.Of(
                    $"""
                    <form method="post" action="{Path}/{storeId}/suspend" class="stack">{Why("shop", form)}<button
                     class="btn bad">Suspend</button></form>
                    """
                )
                : Fragment.Of(
                    $"""<form method="post" action="{Path}/{storeId}/release"><button class="btn">Release</button></form>"""
                ))}</section>
            <section class="card"><h2>Take a product down</h2>
            {Each(catalog.Products.Where(product => product.TakenDown is not null), product =>
                Fragment.Of(
                    $"""
                    <form method="post" action="{Path}/{storeId}/put-back" class="item"><span class="grow">{product.Title}: {
                        product.TakenDown!.Reason}</span><input type="hidden" name="product" value="{product.Id}"><button
                     class="btn quiet slim">Put back</button></form>
                    """
                )
            )}
            <form method="post" action="{Path}/{storeId}/take-down" class="stack">
            <label class="field"><span>Product, by its id or the name in its link</span><input name="product" value="{
                Text(form, "product")}" required></label>{Why("product", form)}<button class="btn bad">Take down</button></form></section>
            """
        );

    private static Fragment Why(string what, IFormCollection? form) =>
        Fragment.Of(
            $"""
            <label class="field"><span>Why; the seller of the {what} reads this</span><input name="reason" maxlength="500" value="{
                Text(form, "reason")}" required></label>
            <label class="field"><span>Where the seller can write</span><input name="contact" maxlength="200" value="{
                Text(form, "contact")}" required></label>
            """
        );

    private static async Task<string?> ProductId(ICatalogGrain catalog, string typed) =>
        (await catalog.Snapshot())?.Products.FirstOrDefault(product => product.Id == typed || product.Handle == typed)?.Id;

    private static string Text(IFormCollection? form, string name) => form?[name].ToString().Trim() ?? "";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static readonly Fragment Back = Fragment.Of($"""<a class="btn quiet slim" href="{Path}">Shops</a>""");
}
