using Dukaan.Catalog;

namespace Dukaan.Web.Tests.Storefront;

public sealed class SitemapTests
{
    /// <summary>Of one file (sitemaps.org).</summary>
    private const int MostAddresses = 50_000;

    [Fact]
    public void All_addresses_of_the_largest_shop_fit_into_one_sitemap()
    {
        var (front, collections) = (1, 1);
        var most = CatalogDraft.MaxProducts + CatalogDraft.MaxCategories + CatalogDraft.MaxCollections + front + collections;
        Assert.True(most <= MostAddresses, $"A shop may have {most} pages: split its sitemap into files of {MostAddresses}.");
    }
}
