using Dukaan.Web.Assets;

namespace Dukaan.Web.Tests.Assets;

public sealed class AssetTests
{
    [Theory]
    [InlineData("shop.css", 12_900)]
    [InlineData("shop.js", 8_000)]
    [InlineData("offline.js", 2_500)]
    [InlineData("worker.js", 8_000)]
    [InlineData("search.js", 3_000)]
    [InlineData("vitals.js", 1_400)]
    [InlineData("checkout.js", 5_000)]
    public void The_storefront_stays_small(string name, int most) =>
        Assert.True(Asset.Named(name)!.Body.Length < most, $"{name} has {Asset.Named(name)!.Body.Length} bytes; it may have {most}.");

    [Fact]
    public void An_address_has_a_fingerprint_and_finds_its_file()
    {
        Assert.Matches("^/assets/shop\\.[0-9a-f]{10}\\.css$", Asset.Url("shop.css"));
        Assert.Equal("shop.css", Asset.At(Asset.Url("shop.css"))!.Name);
        Assert.Equal("shop.css", Asset.NameOf("shop.0000000000.css"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_mistake_of_the_program() =>
        Assert.Throws<KeyNotFoundException>(() => Asset.Url("nothing.css"));
}
