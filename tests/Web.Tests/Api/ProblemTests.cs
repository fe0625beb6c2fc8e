using System.Net.Http.Json;
using System.Text.Json;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Tests.Api;

public sealed class ProblemTests(SiteCollection.Running running) : ApiTest(running)
{
    private ApiClient Anyone => new(Site.Client());

    [Theory]
    [InlineData("{")]
    [InlineData("{\"phone\": }")]
    [InlineData("not json")]
    [InlineData("{\"phone\": \"+91\"} trailing")]
    [InlineData("{\"phone\": \"+919812345678\", \"phone\": \"+919812345679\"}")]
    public async Task Broken_JSON_is_400(string body)
    {
        var answer = await Anyone.PostText("/api/v1/auth/codes", body);

        Assert.True(answer.Status is 400 or 422, answer.Body);
        answer.IsProblem(answer.Status, answer.Code);
    }

    [Fact]
    public async Task A_body_that_is_missing_null_or_a_list_is_refused()
    {
        (await Anyone.PostText("/api/v1/auth/codes", "")).IsProblem(400, "bad-request");
        (await Anyone.PostText("/api/v1/auth/codes", "null")).IsProblem(400, "bad-request");
        (await Anyone.PostText("/api/v1/auth/codes", "[]")).IsProblem(400, "broken-json");
    }

    [Fact]
    public async Task What_is_not_JSON_is_415() =>
        (await Anyone.PostText("/api/v1/auth/codes", "phone=1", "application/x-www-form-urlencoded")).IsProblem(
            415,
            "unsupported-media-type"
        );

    [Fact]
    public async Task A_body_over_the_limit_is_413() =>
        (await Anyone.PostText("/api/v1/auth/codes", $$"""{"phone": "{{new string('9', 300_000)}}"}""")).IsProblem(413, "too-large");

    [Fact]
    public async Task A_deep_body_is_refused()
    {
        var body = string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100);

        var answer = await Anyone.PostText("/api/v1/auth/codes", body);

        answer.IsProblem(400, "broken-json");
    }

    [Fact]
    public async Task An_address_without_anything_is_404_and_a_wrong_method_405()
    {
        (await Anyone.Get("/api/v1/nothing")).IsProblem(404, "not-found");
        var answer = (await Anyone.Send(HttpMethod.Put, "/api/v1/auth/codes", null)).IsProblem(405, "method-not-allowed");

        Assert.Contains("POST", answer.Headers["Allow"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hi", "hi")]
    [InlineData("xx, ar-EG;q=0.8, en;q=0.1", "ar")]
    [InlineData("en-IN;q=0.3, ta-LK;q=0.7, hi;q=0", "ta")]
    [InlineData("zh-TW", "zh")]
    [InlineData("zh-Hans-SG, en;q=0.5", "zh")]
    [InlineData("pt-AO", "pt-PT")]
    [InlineData("pt-br", "pt")]
    [InlineData("de-DE, *;q=0.5, fa-AF;q=0.4", "fa")]
    public async Task The_sentences_of_a_problem_follow_the_language_of_the_request_and_its_code_does_not(string accepted, string spoken)
    {
        using var http = Site.Client();
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(accepted);

        var answer = await http.GetAsync(new Uri("/api/v1/nothing", UriKind.Relative));

        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var language = SellerLanguages.Find(spoken)!;
        Assert.Equal(spoken, Assert.Single(answer.Content.Headers.ContentLanguage));
        Assert.Equal("not-found", body.GetProperty("code").GetString());
        Assert.Equal(language.Texts.Site.NothingHere, body.GetProperty("title").GetString());
        Assert.Equal(language.Refusals!.NotFound, body.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_person_gets_a_page_and_not_JSON()
    {
        var page = await Anyone.Get("/nothing-is-here", ("Accept", "text/html,application/xhtml+xml"));

        Assert.Equal(404, page.Status);
        Assert.Equal("text/html", page.Type);
        Assert.Contains("<h1>", page.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v1/stores")]
    [InlineData("/healthz")]
    [InlineData("/dev/messages")]
    public async Task Every_answer_carries_the_same_headers(string path)
    {
        var answer = await Anyone.Get(path);

        Assert.Equal(Site.Options.Region, answer.Headers["X-Edge-Route"]);
        Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
        Assert.Contains("default-src 'none'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.True(answer.Headers.ContainsKey("Referrer-Policy"));
        Assert.True(answer.Headers.ContainsKey("Permissions-Policy"));
        Assert.False(answer.Headers.ContainsKey("Server"));
        Assert.False(answer.Headers.ContainsKey("Strict-Transport-Security"), "Plain http cannot promise https.");
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 422)]
    [InlineData("Origin", "https://evil.example", 403)]
    [InlineData("Origin", "null", 403)]
    [InlineData("Origin", "{own}", 422)]
    [InlineData("Referer", "https://evil.example/page", 403)]
    [InlineData("Referer", "{own}/page", 422)]
    [InlineData("X-Nothing", "1", 403)]
    public async Task A_form_of_another_site_cannot_use_a_persons_cookies(string header, string value, int status)
    {
        var own = Site.Address.GetLeftPart(UriPartial.Authority);

        var answer = await Anyone.PostText(
            "/api/v1/auth/codes",
            "{}",
            headers: [("Cookie", "dukaan-session=x"), (header, value.Replace("{own}", own, StringComparison.Ordinal))]
        );

        answer.Is(status);
    }

    [Fact]
    public async Task A_failure_of_ours_tells_no_more_than_its_trace_id()
    {
        await using var site = await TestKit.TestSite.Start(services: services => services.AddBrokenChallenges());

        var answer = await new ApiClient(site.Client()).Post("/api/v1/auth/codes", new { phone = site.NewPhone() });

        answer.IsProblem(500, "server-error");
        Assert.DoesNotContain("the secret detail", answer.Body, StringComparison.Ordinal);
    }
}
