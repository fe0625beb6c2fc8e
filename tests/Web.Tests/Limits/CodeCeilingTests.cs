using Dukaan.RuntimeSettings;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Limits;

/// <summary>What one-time codes cost has a ceiling, whoever asks for them and for whatever phones.</summary>
public sealed class CodeCeilingTests : IAsyncLifetime
{
    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await TestSite.Start(options => options with { RateLimits = true });

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Codes_to_phones_of_one_country_have_a_rate_and_a_refusal_says_when_to_come_back()
    {
        SettingRule two = new("codes-per-country", SettingScope.Everywhere, "", "2");
        await _site
            .Grains.GetGrain<IRuntimeSettingsGrain>(IRuntimeSettingsGrain.Key)
            .Change(new ChangeSettings([two], [], "asha", "A test"));
        await Eventually.Holds(
            () => _site.Services.GetRequiredService<IRuntimeSettings>().Now.Site.CodesPerCountry == 2,
            "The process should know the limit."
        );
        var anyone = new ApiClient(_site.Client());
        (await anyone.Post("/api/v1/auth/codes", new { phone = "+94712345670" })).Is(202);
        (await anyone.Post("/api/v1/auth/codes", new { phone = "+94712345671" })).Is(202);

        var refused = (await anyone.Post("/api/v1/auth/codes", new { phone = "+94712345672" })).IsProblem(429, "too-many-codes");
        Assert.InRange(int.Parse(refused.Headers["Retry-After"], null), 1, 60);
        (await anyone.Post("/api/v1/auth/codes", new { phone = "+8801712345678" })).Is(202);
        var metrics = (await anyone.Get("/metrics")).Is(200).Body;
        Assert.Matches("dukaan_codes_total\\{[^}]*outcome=\"country\"[^}]*\\} 1", metrics);

        _site.Time.Advance(TimeSpan.FromMinutes(1));
        (await anyone.Post("/api/v1/auth/codes", new { phone = "+94712345672" })).Is(202);
    }
}
