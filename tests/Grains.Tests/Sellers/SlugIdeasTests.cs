using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Sellers;

public class SlugIdeasTests
{
    private const string StoreId = "01k0000000000000000abcdefg";

    [Theory]
    [InlineData("Asha Sweets", "asha-sweets", "asha-sweets-2")]
    [InlineData("आशा", "asha", "asha-2")]
    [InlineData("☕", "shop-bcdefg", "shop-00000abcdefg")]
    [InlineData("متجر ليلى", "matjar-layla", "matjar-layla-2")]
    [InlineData("Al", "al-shop", "al-shop-2")]
    [InlineData("Dashboard", "dashboard-2", "dashboard-3")]
    public void The_best_link_for_a_name_comes_first(string name, string first, string second)
    {
        var ideas = SlugIdeas.For(name, StoreId).ToList();
        Assert.Equal((first, second), (ideas[0], ideas[1]));
        Assert.Equal(name == "☕" ? null : first, SlugIdeas.Best(name));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("Orders")]
    [InlineData("The Very Long Name Of A Shop That Does Not Want To End At All")]
    [InlineData("-- 0 --")]
    [InlineData("😀")]
    public void Every_idea_can_be_had(string name) => Assert.All(SlugIdeas.For(name, StoreId), idea => Assert.Null(Slug.Check(idea)));

    [Fact]
    public void The_last_idea_is_the_stores_own() =>
        Assert.Contains(StoreId[^12..], SlugIdeas.For("Asha", StoreId).Last(), StringComparison.Ordinal);

    [Theory]
    [InlineData("+919876543210", "INR", "Asia/Kolkata")]
    [InlineData("+8801712345678", "BDT", "Asia/Dhaka")]
    [InlineData("+14155550132", "USD", "America/New_York")]
    [InlineData("+3581234567", "USD", "Etc/UTC")]
    public void A_phone_says_currency_and_time_zone(string phone, string currency, string zone) =>
        Assert.Equal((currency, zone), PhoneCountries.Of(new Phone(phone)));
}
