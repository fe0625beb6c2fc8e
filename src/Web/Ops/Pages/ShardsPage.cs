using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Silo.Operators;
using Dukaan.Silo.ShardMigrations;
using Dukaan.Silo.Shards;
using Dukaan.Web.Dashboard;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>The operators' page about shards: their shops, migrations in progress, and a form to move a shop.</summary>
internal static partial class ShardsPage
{
    private const int Shown = 200;

    public static void MapShardsPage(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/shards", async (StoreMigrations moves) => await Page(moves)).May(OperatorPermission.See);
        ops.MapPost("/shards", Move).Act(OperatorPermission.Run, "shop.move", "store", "shard");
    }

    private static async Task<IResult> Move(HttpContext context, StoreMigrations moves, ILogger<StoreMigrations> log)
    {
        var form = await context.ReadForm();
        var (store, shard) = (form["store"].ToString().Trim(), form["shard"].ToString());
        var asked = await moves.Ask(await moves.Id(store), shard);
        if (!asked.Ok)
        {
            return await Page(moves, store, asked.Error.Message);
        }

        LogAsked(log, asked.Value.StoreId, shard);
        return new SeeOther("/ops/shards");
    }

    private static async Task<IResult> Page(StoreMigrations moves, string store = "", string? error = null)
    {
        var stores = await moves.List(Shown);
        return OpsFrame.Page(
            "Shards",
            Fragment.Of(
                $"""
                <h1>Shards</h1>
                {(moves.Names.Length == 1 ? None : Form(moves, store, error))}
                <section class="card"><h2>Shops that live in one</h2>{(stores.IsEmpty
                    ? Fragment.Of($"<p class=\"soft\">All shops live in main.</p>")
                    : Fragment.Of($"<ul class=\"list\">{Each(stores, each => Item(each, moves.Names))}</ul>"))}</section>
                """
            ),
            Fragment.Of($"""<a class="btn quiet slim" href="/ops">Overview</a>"""),
            error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }

    private static Fragment None =>
        Fragment.Of(
            $"""
            <section class="card"><p class="soft">There is only main: set DUKAAN_SHARDS to give a shop a database of its own.</p></section>
            """
        );

    private static Fragment Form(StoreMigrations moves, string store, string? error) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>Move a shop</h2>
            <p class="soft">It sells on while it is copied; its writes wait for less than a second.</p>
            <form method="post" action="/ops/shards" class="stack">
            {new TextField("store", "Shop")
            {
                Value = store,
                Required = true,
                Hint = "Its id, or the name in its link.",
                Error = error,
            }.Html}
            {SelectField.Of("shard", "To the shard", moves.Names.Select(name => (name, name)), moves.Names[^1])}
            <button type="submit" class="btn">Move</button>
            </form></section>
            """
        );

    private static Fragment Item(StoreShard store, ImmutableArray<string> names)
    {
        var (badge, text) = store.Step switch
        {
            "settled" => ("done", $"lives in {store.Shard}"),
            "cleaning" => ("done", $"lives in {store.Shard}; what it left in {store.Source} goes"),
            "stopping" => ("new", $"stays in {store.Shard}"),
            "copying" => ("new", $"is being copied from {store.Shard} to {store.Target}"),
            _ => ("new", $"is to move from {store.Shard} to {store.Target}"),
        };
        var stop =
            store.Step == "copying" && names.Contains(store.Shard)
                ? Fragment.Of(
                    $"""
                    <form method="post" action="/ops/shards"><input type="hidden" name="store" value="{store.StoreId}"><input type="hidden"
                     name="shard" value="{store.Shard}"><button type="submit" class="btn quiet slim">Stop</button></form>
                    """
                )
                : default;
        return Fragment.Of(
            $"""
            <li class="item"><span class="grow"><span class="badge {badge}">{store.Step}</span> <strong>{store.StoreId}</strong><br>{text}
            <br><span class="soft small">{Ago(store.Since)}{(
                store.Paused is { } paused ? $" · its writes waited {Milliseconds(paused)}" : ""
            )}{(store.Note.Length > 0 ? $" · {store.Note}" : "")}</span></span>{stop}</li>
            """
        );
    }

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:N0} ms");

    private static string Ago(TimeSpan time) =>
        time switch
        {
            { TotalMinutes: < 1 } => $"for {(int)time.TotalSeconds} s",
            { TotalHours: < 1 } => $"for {(int)time.TotalMinutes} min",
            { TotalDays: < 2 } => $"for {(int)time.TotalHours} h",
            _ => $"for {(int)time.TotalDays} days",
        };

    [LoggerMessage(1, LogLevel.Information, "An operator asked for store {Store} to move to the shard {Shard}")]
    private static partial void LogAsked(ILogger log, string store, string shard);
}
