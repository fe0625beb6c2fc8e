using System.Net;
using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Ops;

/// <summary>What lies under /ops is for those who know the password, and only where there is one.</summary>
public sealed class OperatorTests
{
    private const string Password = "a word nobody guesses";

    [Fact]
    public async Task Without_a_password_in_the_configuration_there_is_nothing()
    {
        await using var site = await TestSite.Start();
        using var http = Browser(site);

        foreach (var path in (string[])["/ops", "/ops/signin", "/ops/grains/"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri(path, UriKind.Relative))).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await SignIn(http, "")).StatusCode);
    }

    [Fact]
    public async Task The_password_opens_it_and_signing_out_closes_it()
    {
        await using var site = await TestSite.Start(options => options with { OpsPassword = Password });
        using var http = Browser(site);

        var turnedAway = await http.GetAsync(new Uri("/ops", UriKind.Relative));
        var wrong = await SignIn(http, "a word somebody guesses");
        var right = await SignIn(http, Password);
        var overview = await http.GetAsync(new Uri("/ops", UriKind.Relative));

        Assert.Equal((HttpStatusCode.SeeOther, "/ops/signin"), (turnedAway.StatusCode, turnedAway.Headers.Location?.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.False(wrong.Headers.Contains("Set-Cookie"), "A wrong password must open nothing.");
        Assert.Equal((HttpStatusCode.SeeOther, "/ops"), (right.StatusCode, right.Headers.Location?.ToString()));
        var page = await overview.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, overview.StatusCode);
        Assert.Contains("Outbox", page, StringComparison.Ordinal);
        Assert.Contains(site.Options.SiloName, page, StringComparison.Ordinal);

        await http.PostAsync(new Uri("/ops/signout", UriKind.Relative), new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.SeeOther, (await http.GetAsync(new Uri("/ops", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task The_cookie_is_for_this_place_alone_and_ends_after_eight_hours()
    {
        await using var site = await TestSite.Start(options => options with { OpsPassword = Password });
        using var http = Browser(site);

        var cookie = (await SignIn(http, Password)).Headers.GetValues("Set-Cookie").Single();
        site.Time.Advance(TimeSpan.FromHours(8));

        Assert.Contains("path=/ops", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.SeeOther, (await http.GetAsync(new Uri("/ops", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_cookie_that_was_copied_ends_with_the_session_in_every_process()
    {
        var database = await (await PostgresCluster.Shared).NewDatabase();
        await using var site = await TestSite.Start(options => options with { OpsPassword = Password, Postgres = database });
        using var http = Browser(site);
        var cookie = (await SignIn(http, Password)).Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        using var other = Browser(site);
        var still = (await SignIn(other, Password)).Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        Assert.Equal(HttpStatusCode.OK, await StatusWith(cookie, Password, database));

        await http.PostAsync(new Uri("/ops/signout", UriKind.Relative), new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.SeeOther, await StatusWith(cookie, Password, database));
        Assert.Equal(HttpStatusCode.OK, await StatusWith(still, Password, database));
    }

    [Fact]
    public async Task A_cookie_is_void_once_the_password_is_another()
    {
        var database = await (await PostgresCluster.Shared).NewDatabase();
        string cookie;
        await using (var before = await TestSite.Start(options => options with { OpsPassword = Password, Postgres = database }))
        {
            using var http = Browser(before);
            cookie = (await SignIn(http, Password)).Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        }

        Assert.Equal(HttpStatusCode.OK, await StatusWith(cookie, Password, database));
        Assert.Equal(HttpStatusCode.SeeOther, await StatusWith(cookie, "another word to guess", database));
    }

    private static async Task<HttpStatusCode> StatusWith(string cookie, string password, string database)
    {
        await using var site = await TestSite.Start(options => options with { OpsPassword = password, Postgres = database });
        using var http = site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/ops", UriKind.Relative));
        request.Headers.Add("Cookie", cookie);
        request.Headers.Add("Accept", "text/html");
        return (await http.SendAsync(request)).StatusCode;
    }

    private static Task<HttpResponseMessage> SignIn(HttpClient http, string password) =>
        http.PostAsync(new Uri("/ops/signin", UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("password", password)]));

    /// <summary>As a browser: it keeps cookies, wants pages, says where its forms come from.</summary>
    private static HttpClient Browser(TestSite site)
    {
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address };
        http.DefaultRequestHeaders.Add("Accept", "text/html");
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return http;
    }
}
