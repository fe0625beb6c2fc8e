using Dukaan.RuntimeSettings;
using Dukaan.Sellers;

namespace Dukaan.Grains.Tests.Sellers;

/// <summary>What one-time codes cost together has a ceiling, whoever asks for them.</summary>
public sealed class CodeCountsTests
{
    private static readonly SiteSettings Site = new() { CodesPerMinute = 6, CodesPerCountry = 4 };
    private readonly ManualTime _time = new();
    private readonly CodeCounts _counts = new();

    [Fact]
    public void A_country_and_the_whole_site_have_so_many_a_minute_and_a_refusal_says_when_the_next_begins()
    {
        Assert.All(Enumerable.Range(0, 4), _ => Assert.Equal(CodeBudget.Within, Take("IN")));
        _time.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(new CodeBudget("country", TimeSpan.FromSeconds(40)), Take("IN"));
        Assert.Equal(CodeBudget.Within, Take("BD"));
        Assert.Equal(CodeBudget.Within, Take("LK"));
        Assert.Equal(new CodeBudget("site", TimeSpan.FromSeconds(40)), Take("NP"));
        _time.Advance(TimeSpan.FromSeconds(40));
        Assert.Equal(CodeBudget.Within, Take("IN"));
    }

    [Fact]
    public void The_shoppers_of_a_shop_have_so_many_and_take_none_from_other_shops()
    {
        Assert.Equal(CodeBudget.Within, Take("IN", "shop"));
        Assert.Equal(CodeBudget.Within, Take("IN", "shop"));
        Assert.Equal("shop", Take("IN", "shop").Over);
        Assert.Equal(CodeBudget.Within, Take("IN", "other"));
        Assert.Equal(CodeBudget.Within, Take("IN"));
    }

    [Fact]
    public void Whoever_has_a_whole_IPv6_network_of_48_bits_is_counted_as_one()
    {
        for (var i = 0; i < CodeCounts.PerNetwork; i++)
        {
            Assert.Equal(CodeBudget.Within, Take("IN", network: "20010db80001"));
        }

        var over = Take("IN", network: "20010db80001");
        Assert.Equal("network", over.Over);
        Assert.InRange(over.Wait, TimeSpan.FromTicks(1), TimeSpan.FromMinutes(10));
        Assert.Equal(CodeBudget.Within, Take("IN", network: "20010db80002"));
    }

    private CodeBudget Take(string country, string shop = "", string network = "") =>
        _counts.Take(country, shop, network, network.Length > 0 ? SiteSettings.Default : Site, 2, _time.GetUtcNow());
}
