using System.Text.RegularExpressions;
using Dukaan.Silo.Operators;
using Dukaan.Silo.Postgres;
using Dukaan.Web.Tests.Dashboard;

namespace Dukaan.Web.Tests.Ops;

/// <summary>Operators have names, roles and a second factor; a cookie alone changes nothing; what they did is in the log.</summary>
public sealed partial class NamedOperatorTests(OpsSite ops) : IClassFixture<OpsSite>
{
    [Fact]
    public async Task The_shared_password_and_its_sessions_open_nothing_once_an_admin_has_enrolled()
    {
        await ops.Early.Open("/ops");
        Assert.Equal("/ops/signin", ops.Early.At);
        using var browser = new Browser(ops.Site.Address);
        await browser.Open("/ops/signin");

        await browser.Submit("/ops/signin", ("name", ""), ("password", OpsSite.SharedPassword));

        browser.Is(422);
        Assert.DoesNotContain(browser.Cookies.GetAllCookies(), cookie => cookie.Name == "dukaan-ops");
    }

    [Fact]
    public async Task A_code_and_a_recovery_code_open_once_each()
    {
        var code = ops.Code(OpsSite.Admin);
        using var first = await ops.Try(OpsSite.Admin, OpsSite.Password, code);
        using var again = await ops.Try(OpsSite.Admin, OpsSite.Password, code);
        using var without = await ops.Try(OpsSite.Admin, OpsSite.Password, "");
        using var recovered = await ops.Try(OpsSite.Admin, OpsSite.Password, ops.Recovery[0].ToUpperInvariant());
        using var reused = await ops.Try(OpsSite.Admin, OpsSite.Password, ops.Recovery[0]);

        Assert.Equal(10, ops.Recovery.Count);
        Assert.Equal(
            ["/ops", "/ops/signin", "/ops/signin", "/ops", "/ops/signin"],
            ((Browser[])[first, again, without, recovered, reused]).Select(each => each.At)
        );
    }

    [Fact]
    public async Task Wrong_passwords_lock_nobody_out_and_after_five_wrong_codes_even_the_right_one_waits_for_a_minute()
    {
        using var admin = await ops.SignIn(OpsSite.Admin);
        await ops.Enrol(admin, "meera", "viewer");
        for (var attempt = 0; attempt < OperatorAccounts.FreeAttempts; attempt++)
        {
            (await ops.Try("meera", "another horse battery", "000000")).Dispose();
        }

        using (var right = await ops.Try("meera", OpsSite.Password, ops.Code("meera")))
        {
            Assert.Equal("/ops", right.At);
        }

        for (var attempt = 0; attempt < OperatorAccounts.FreeAttempts; attempt++)
        {
            (await ops.Try("meera", OpsSite.Password, "no code")).Dispose();
        }

        using var refused = await ops.Try("meera", OpsSite.Password, ops.Code("meera"));
        ops.Site.Time.Advance(TimeSpan.FromMinutes(1));
        using var admitted = await ops.Try("meera", OpsSite.Password, ops.Code("meera"));

        Assert.Equal(("/ops/signin", "/ops"), (refused.At, admitted.At));
    }

    [Fact]
    public async Task A_session_whose_second_factor_is_old_changes_nothing_until_it_is_shown_again()
    {
        using var admin = await ops.SignIn(OpsSite.Admin);
        await admin.Open("/ops/operators");
        ops.Site.Time.Advance(TimeSpan.FromMinutes(15));

        await admin.Submit("/ops/operators", ("name", "late.comer"), ("role", "support"));
        admin.Is(403);
        Assert.True(admin.Page.Says("Confirm this change"), admin.Page.Text);
        await admin.Submit("/ops/operators", ("confirm-code", "000000"));
        admin.Is(403);
        await admin.Open("/ops/operators");
        Assert.False(admin.Page.Says("late.comer"), admin.Page.Text);
        await admin.Submit("/ops/operators", ("name", "late.comer"), ("role", "support"));
        await admin.Submit("/ops/operators", ("confirm-code", ops.Code(OpsSite.Admin)));

        admin.Is(200);
        Assert.True(admin.Page.Says("Invitation of late.comer"), admin.Page.Text);
        Assert.Contains(await ops.Log.Read(long.MaxValue, 5), each => each.Action == "operator.add" && each.Operator == OpsSite.Admin);
    }

    [Fact]
    public async Task An_operator_sees_and_ends_their_own_sessions_and_an_admin_ends_everybodys()
    {
        using var admin = await ops.SignIn(OpsSite.Admin);
        await ops.Enrol(admin, "ravi", "support");
        using var here = await ops.SignIn("ravi");
        using var there = await ops.SignIn("ravi");
        await there.Open("/ops/account");
        var own = Sessions().Matches(there.Page.Html).Select(match => match.Groups[1].Value).ToList();
        await here.Open("/ops/account");

        Assert.Equal(2, own.Count);
        await there.Submit("/ops/account/end", ("session", own[^1]));
        await here.Open("/ops");
        await there.Open("/ops");
        Assert.Equal(1, ((Browser[])[here, there]).Count(each => each.At == "/ops"));

        await admin.Open("/ops/operators");
        await admin.Submit("/ops/operators/ravi/disable");
        await here.Open("/ops");
        await there.Open("/ops");
        Assert.Equal(("/ops/signin", "/ops/signin"), (here.At, there.At));
        using var disabled = await ops.Try("ravi", OpsSite.Password, ops.Code("ravi"));
        Assert.Equal("/ops/signin", disabled.At);
    }

    [Fact]
    public async Task The_last_admin_stays_one_and_a_used_invitation_opens_nothing()
    {
        using var admin = await ops.SignIn(OpsSite.Admin);
        await admin.Open("/ops/operators");
        var page = admin.Page;
        foreach (var (action, role) in new[] { ("disable", ""), ("invite", ""), ("role", "viewer") })
        {
            await admin.Send(page.Form($"/ops/operators/{OpsSite.Admin}/{action}"), role.Length > 0 ? [("role", role)] : []);
            admin.Is(422);
            Assert.True(admin.Page.Says("last admin"), admin.Page.Text);
        }

        await admin.Open("/ops");
        Assert.Equal("/ops", admin.At);
        await admin.Open("/ops/enrol/0123456789abcdefghjkmnpqrs");
        admin.Is(404);
    }

    [Fact]
    public async Task The_log_has_who_did_what_and_that_it_was_refused_and_holds_no_secret()
    {
        using var admin = await ops.SignIn(OpsSite.Admin);
        await admin.Open("/ops/shards");
        await admin.Http.PostAsync("/ops/shards", new FormUrlEncodedContent([new("store", "nobodys-shop"), new("shard", "main")]));
        var newest = (await ops.Log.Read(long.MaxValue, 3)).Reverse().ToList();

        Assert.Equal(["sign-in", "shop.move", "shop.move.refused"], newest.Select(each => each.Action));
        Assert.All(newest, each => Assert.Equal(OpsSite.Admin, each.Operator));
        Assert.Equal("store=nobodys-shop shard=main", newest[1].Detail);
        Assert.True((await admin.Open("/ops/log")).Says("shop.move"), admin.Page.Text);
        Assert.DoesNotContain(await ops.Log.Read(long.MaxValue, 1000), each => each.Detail.Contains("confirm", StringComparison.Ordinal));
        await using var database = Database.Open(ops.Site.Options.Postgres);
        Assert.Null((await OperatorLog.Verify(database, null)).Wrong);
    }

    [GeneratedRegex("name=\"session\" value=\"([0-9a-f]{64})\"")]
    private static partial Regex Sessions();
}
