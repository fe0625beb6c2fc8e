using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Silo.Homes;
using Dukaan.Silo.Operators;
using Dukaan.Silo.Postgres;
using Dukaan.Web.Homes;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>The operators' page about this process's home: where it is, the members of its database, and a button to move it.</summary>
internal static class HomePage
{
    public const string Path = "/ops/home";

    public static void MapHomePage(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/home", (DukaanOptions options, CancellationToken cancellation) => Page(options, cancellation))
            .May(OperatorPermission.See);
        ops.MapPost("/home", Move).Act(OperatorPermission.Run, "home.move", "place");
    }

    private static async Task<IResult> Move(HttpContext context, DukaanOptions options)
    {
        var place = (await context.ReadForm())["place"].ToString();
        var (members, failure) = await Members(options, context.RequestAborted);
        failure ??=
            members.FirstOrDefault(node => node.Name == place) is not { } member ? "There is no member in this place."
            : !member.CanLead ? $"The member in {place} could not take over: it is {member.Role}, {member.State}."
            : HomeMover.Begin(options, place) ? null
            : "This process is moving the home already.";
        return failure is null
            ? OpsFrame.Page(
                "Home",
                Fragment.Of(
                    $"""
                    <h1>The home moves to {place}</h1>
                    <p>The processes here finish what they have accepted, and stand by. In some seconds it is open in {place}: look at the
                    pages for operators there. If it cannot move, it opens here again, and the log says why.</p>
                    """
                )
            )
            : await Page(options, context.RequestAborted, failure);
    }

    private static async Task<IResult> Page(DukaanOptions options, CancellationToken cancellation, string? error = null)
    {
        await using var database = Database.Open(options.Databases().Postgres, maxConnections: 1);
        var home = await HomeState.Read(database);
        var (members, failure) = options.Patroni.Count > 0 ? await Members(options, cancellation) : ([], null);
        return OpsFrame.Page(
            "Home",
            Fragment.Of(
                $"""
                <h1>Home {options.Home ?? options.Region}</h1>
                {((error ?? failure) is { } wrong ? Fragment.Of($"<div class=\"alert\" role=\"alert\"><p>{wrong}</p></div>") : default)}
                {(home is null ? Fragment.Of($"<p>This home was never opened, or does not move.</p>") : State(home))}
                {(members.IsEmpty ? Without(options) : Fragment.Of($"<ul class=\"list card\">{Each(members, Item)}</ul>"))}
                """
            ),
            Fragment.Of($"""<a class="btn quiet slim" href="/ops">Overview</a>"""),
            error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }

    private static Fragment State(HomeState home) =>
        Fragment.Of(
            $"""
            <section class="card"><table class="lines"><tbody>
            <tr><th scope="row">in</th><td class="num">{home.Place}</td></tr>
            <tr><th scope="row">since</th><td class="num">{home.Since.ToString("u", CultureInfo.InvariantCulture)}</td></tr>
            <tr><th scope="row">epoch</th><td class="num">{home.Epoch}</td></tr>
            <tr><th scope="row">processes</th><td class="num">{home.Processes}</td></tr>
            <tr><th scope="row">commits wait for</th><td class="num">{(
                home.Standbys.Length > 0 ? home.Standbys : "no standby"
            )}</td></tr>
            {(home.MovesTo is { } to ? Fragment.Of($"<tr><th scope=\"row\">moves to</th><td class=\"num\">{to}</td></tr>") : default)}
            </tbody></table></section>
            """
        );

    private static Fragment Item(PatroniNode node) =>
        Fragment.Of(
            $"""
            <li class="item"><span class="grow"><strong>{node.Name}</strong><br><span
             class="soft small">{node.Role}, {node.State}</span></span>{(node.CanLead ? Button(node.Name) : default)}</li>
            """
        );

    private static Fragment Button(string place) =>
        Fragment.Of(
            $"""
            <form method="post" action="{Path}"><input type="hidden" name="place" value="{place}"><button
             class="btn quiet slim">Move the home here</button></form>
            """
        );

    private static Fragment Without(DukaanOptions options) =>
        When(
            options.Patroni.Count == 0,
            "<p class=\"soft small\">With DUKAAN_PATRONI there is a button to move it; without, use ./dukaan home move.</p>"
        );

    private static async Task<(ImmutableArray<PatroniNode> Members, string? Failure)> Members(
        DukaanOptions options,
        CancellationToken cancellation
    )
    {
        using var patroni = new PatroniApi(options.Patroni);
        try
        {
            return ([.. await patroni.Members(cancellation)], null);
        }
        catch (PatroniException e)
        {
            return ([], e.Message);
        }
    }
}
