using System.Globalization;
using Dukaan.Silo.Operators;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>Where admins decide who is an operator.</summary>
internal static class OperatorsPage
{
    public const string Path = "/ops/operators";

    private const string LastAdmin = "This is the last admin who can sign in: enrol another first.";

    public static void MapOperatorsPage(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/operators", async (OperatorAccounts accounts, TimeProvider time) => await Page(accounts, time))
            .May(OperatorPermission.Manage);
        ops.MapPost("/operators", Add).Act(OperatorPermission.Manage, "operator.add", "name", "role");
        ops.MapPost("/operators/{name}/{action}", Change).Act(OperatorPermission.Manage, "operator.change", "role");
    }

    private static async Task<IResult> Add(HttpContext context, OperatorAccounts accounts, TimeProvider time)
    {
        var form = await context.ReadForm();
        var (name, role) = (form["name"].ToString().Trim(), OperatorRoles.Find(form["role"].ToString()));
        if (role is null || !OperatorName.IsValid(name))
        {
            return await Page(accounts, time, name, "2 to 32 small letters, digits, points and hyphens; the first a letter.");
        }

        return (await accounts.List(time.GetUtcNow())).Any(each => each.Name == name)
            ? await Page(accounts, time, name, "There is an operator of this name.")
            : await Invite(context, accounts, time, name, role);
    }

    private static async Task<IResult> Change(
        string name,
        string action,
        HttpContext context,
        OperatorAccounts accounts,
        OperatorSessions sessions,
        TimeProvider time
    )
    {
        if ((await accounts.List(time.GetUtcNow())).FirstOrDefault(each => each.Name == name) is not { } known)
        {
            return Problem.NotFound("operator");
        }

        var form = context.Request.HasFormContentType ? await context.ReadForm() : FormCollection.Empty;
        switch (action)
        {
            case "role" when OperatorRoles.Find(form["role"].ToString()) is { } role:
                return await accounts.SetRole(name, role) ? new SeeOther(Path) : await Page(accounts, time, alert: LastAdmin);
            case "invite" when OperatorRoles.Find(known.Role) is { } role:
                return await Invite(context, accounts, time, name, role);
            case "disable" or "enable":
                return await accounts.SetDisabled(name, action == "disable")
                    ? new SeeOther(Path)
                    : await Page(accounts, time, alert: LastAdmin);
            case "end":
                await sessions.CloseAll(name);
                return new SeeOther(Path);
            default:
                return Problem.NotFound("action");
        }
    }

    /// <summary>The link is shown once: only its hash is stored.</summary>
    private static async Task<IResult> Invite(
        HttpContext context,
        OperatorAccounts accounts,
        TimeProvider time,
        string name,
        OperatorRole role
    )
    {
        if (await accounts.Invite(name, role, time.GetUtcNow()) is not { } token)
        {
            return await Page(accounts, time, alert: LastAdmin);
        }

        var link = $"{context.Request.Scheme}://{context.Request.Host}{EnrolPage.Path}/{token}";
        return OpsFrame.Page(
            "Invitation",
            Fragment.Of(
                $"""
                <h1>Invitation of {name}</h1>
                <p>Give this link to {name} alone, in a way that nobody else reads. It works once, for 24 hours, and is shown only now.</p>
                <section class="card"><p><code>{link}</code></p></section>
                """
            ),
            Back
        );
    }

    private static async Task<IResult> Page(
        OperatorAccounts accounts,
        TimeProvider time,
        string name = "",
        string? wrongName = null,
        string? alert = null
    )
    {
        var operators = await accounts.List(time.GetUtcNow());
        return OpsFrame.Page(
            "Operators",
            Fragment.Of(
                $"""
                <h1>Operators</h1>
                {(alert is null ? default : Fragment.Of($"<p class=\"alert\" role=\"alert\">{alert}</p>"))}
                {(operators.IsEmpty
                    ? Fragment.Of($"<p class=\"soft\">There are none yet: one password is for all until an admin has enrolled.</p>")
                    : Each(operators, One))}
                <section class="card"><h2>Add an operator</h2>
                <form method="post" action="{Path}" class="stack">
                {new TextField("name", "Name") { Value = name, Required = true, Max = 32, Error = wrongName }.Html}
                {SelectField.Of("role", "Role", OperatorRoles.All.Select(role => (role.Name, $"{role.Name}: {role.Meaning}")), "viewer")}
                <button type="submit" class="btn">Invite</button>
                </form></section>
                """
            ),
            Back,
            wrongName is null && alert is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }

    private static Fragment One(OperatorView each)
    {
        var state = (each.Disabled, each.Enrolled, each.InvitedUntil) switch
        {
            (true, _, _) => "disabled",
            (_, true, _) => Count(each.Sessions, "session", "sessions"),
            (_, _, { } until) => $"invited until {until.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC",
            _ => "the invitation is over",
        };
        return Fragment.Of(
            $"""
            <section class="card"><h2>{each.Name}</h2><p class="soft">{each.Role} · {state}</p>
            <form method="post" action="{Path}/{each.Name}/role" class="inline"><select name="role" aria-label="Role of {each.Name}">{
                SelectField.Options(OperatorRoles.All.Select(role => (role.Name, role.Name)), each.Role)}</select>
            <button class="btn quiet slim">Set the role</button></form>
            {Button(each.Name, "invite", "Invite anew")} {(
                each.Disabled ? Button(each.Name, "enable", "Enable") : Button(each.Name, "disable", "Disable")
            )} {(each.Sessions > 0 ? Button(each.Name, "end", "End the sessions") : default)}</section>
            """
        );
    }

    private static Fragment Button(string name, string action, string label) =>
        Fragment.Of(
            $"""
            <form method="post" action="{Path}/{name}/{action}" class="inline"><button class="btn quiet slim">{label}<span
             class="sr"> ({name})</span></button></form>
            """
        );

    private static readonly Fragment Back = Fragment.Of($"""<a class="btn quiet slim" href="/ops">Overview</a>""");
}
