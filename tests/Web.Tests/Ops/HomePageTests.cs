using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Web.Tests.Ops;

/// <summary>The operators' page about a home.</summary>
public sealed class HomePageTests
{
    private const string Password = "a word nobody guesses";

    [Fact]
    public async Task It_shows_the_members_and_moves_the_home_only_to_one_that_can_take_over()
    {
        await using var patroni = await FakePatroni.Start();
        await using var site = await TestSite.Start(options => options with { OpsPassword = Password, Patroni = [patroni.Address] });
        await using var database = NpgsqlDataSource.Create(site.Options.Postgres);
        await using (var opened = database.CreateCommand("INSERT INTO home (epoch, place) VALUES (1, 'bom1')"))
        {
            await opened.ExecuteNonQueryAsync();
        }

        using var browser = new Dashboard.Browser(site.Address);
        await browser.Open("/ops/signin");
        await browser.Submit("/ops/signin", ("password", Password));

        await browser.Open("/ops/home");
        browser.Is(200);
        Assert.True(browser.Page.Says("sync_standby, streaming"), browser.Page.Text);
        await browser.Submit("/ops/home", ("place", "fra1"));
        Assert.True(browser.Page.Says("There is no member in this place."), browser.Page.Text);

        patroni.StandbyState = "start failed";
        await browser.Submit("/ops/home", ("place", "sin1"));
        Assert.True(browser.Page.Says("The member in sin1 could not take over: it is sync_standby, start failed."), browser.Page.Text);
        Assert.Equal("bom1", patroni.Leader);

        patroni.StandbyState = "streaming";
        await browser.Open("/ops/home");
        await browser.Submit("/ops/home", ("place", "sin1"));
        Assert.True(browser.Page.Says("The home moves to sin1"), browser.Page.Text);
        await Eventually.Holds(() => patroni.Leader == "sin1", "The database should switch over, since no process serves a home here.");
    }
}
