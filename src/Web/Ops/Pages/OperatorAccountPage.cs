using System.Globalization;
using Dukaan.Silo.Operators;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>Where an operator sees and ends their own sessions, and makes new recovery codes.</summary>
internal static class OperatorAccountPage
{
    public const string Path = "/ops/account";

    private static readonly Fragment Back = Fragment.Of($"""<a class="btn quiet slim" href="/ops">Overview</a>""");

    public static void MapOperatorAccountPage(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/account", Page).May(OperatorPermission.See);
        ops.MapPost("/account/end", async Task<IResult> (HttpContext context, OperatorSessions sessions) =>
            {
                var form = await context.ReadForm();
                return await sessions.Close(form["session"].ToString(), NameOf(context.Operator()))
                    ? new SeeOther(Path)
                    : Problem.NotFound("session");
            })
            .Act(OperatorPermission.See, "session.end");
        ops.MapPost("/account/recovery", async Task<IResult> (HttpContext context, OperatorCredentials credentials) =>
                context.Operator() is { IsShared: false } who
                    ? EnrolPage.Recovery(
                        await credentials.Recover(who.Name),
                        Fragment.Of($"""<p><a class="btn" href="{Path}">Done</a></p>""")
                    )
                    : Problem.NotFound("recovery code")
            )
            .Act(OperatorPermission.See, "recovery.renew");
    }

    private static async Task<IResult> Page(HttpContext context, OperatorSessions sessions, TimeProvider time)
    {
        var who = context.Operator();
        var open = await sessions.List(NameOf(who), time.GetUtcNow());
        return OpsFrame.Page(
            who.Name,
            Fragment.Of(
                $"""
                <h1>{(who.IsShared ? "The shared password" : who.Name)}</h1><p class="soft">{who.Role.Name}: {who.Role.Meaning}</p>
                <section class="card"><h2>Open sessions</h2><ul class="list">{Each(open, each => Session(each, who))}</ul></section>
                {(
                    who.IsShared
                        ? default
                        : Fragment.Of(
                            $"""
                            <section class="card"><h2>Recovery codes</h2><p class="soft">New ones make the former void.</p>
                            <form method="post" action="{Path}/recovery"><button class="btn quiet">Make new ones</button></form></section>
                            """
                        )
                )}
                """
            ),
            Back
        );
    }

    private static Fragment Session(OperatorSessionView session, OperatorIdentity who) =>
        Fragment.Of(
            $"""
            <li class="item"><span class="grow">since {At(session.OpenedAt)}, until {At(session.ExpiresAt)} UTC{
                When(session.Id == who.SessionId, " · <strong>this one</strong>")}</span>
            <form method="post" action="{Path}/end" class="inline"><input type="hidden" name="session" value="{session.Id}"><button
             class="btn quiet slim">End</button></form></li>
            """
        );

    private static string? NameOf(OperatorIdentity who) => who.IsShared ? null : who.Name;

    private static string At(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "?";
}
