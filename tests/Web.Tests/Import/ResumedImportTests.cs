using System.Text;
using System.Text.RegularExpressions;
using Dukaan.Catalog;
using Dukaan.Import;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Import;
using Dukaan.Web.Tests.Dashboard;
using Dukaan.Web.Tests.Pictures;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Import;

/// <summary>An import that was interrupted after a step, whose answer is lost, is run again.</summary>
public sealed class ResumedImportTests(DashboardCollection.Running running) : DashboardTest(running)
{
    private static readonly Money Twenty = new(2_000, "INR");

    [Fact]
    public async Task What_was_sold_of_a_product_that_the_import_had_added_is_not_put_back()
    {
        using var shop = await NewShop();
        const string File = "title,price,stock\nTea,20,10\n";
        var import = await Send(shop, File);
        Site.Time.Set(TimeSpan.FromMilliseconds(5));
        Caller.Set(shop.StoreId, Caller.System);
        var added = await Catalog(shop).AddMany(Step(import, "many"), [new AddProduct("", "Tea", Twenty, Stock: 10)]);
        var tea = added.OrThrow().Single().Product.Id;
        await Order(shop, tea);
        await Order(shop, tea);
        await Row(shop, "^tea,Tea,,20,,8,");

        await TakeOver(shop, import);
        await Send(shop, File);

        Assert.Contains("1 unchanged.", shop.Page.Text, StringComparison.Ordinal);
        await Row(shop, "^tea,Tea,,20,,8,");
    }

    [Fact]
    public async Task A_product_that_the_import_had_edited_gets_its_collections_and_keeps_its_stock()
    {
        using var shop = await NewShop();
        Caller.Set(shop.StoreId, Caller.System);
        var tea = (await Catalog(shop).Add(new AddProduct(Ids.Token(), "Tea", Twenty, Stock: 9))).OrThrow().Product.Id;
        Site.Time.Set(TimeSpan.FromMilliseconds(5));
        var import = await Send(shop, "title,price,stock,collections\nTea,25,9,Diwali\n");
        Caller.Set(shop.StoreId, Caller.System);
        (await Catalog(shop).Edit(new EditProduct(Step(import, "edit"), tea, Price: new Money(2_500, "INR")))).OrThrow();
        await Order(shop, tea);
        await Row(shop, "^tea,Tea,,25,,8,");

        await TakeOver(shop, import);

        Assert.Contains("Done: 1 row imported, 0 skipped.", shop.Page.Text, StringComparison.Ordinal);
        await Row(shop, "^tea,Tea,,25,,8,.*,Diwali,,");
    }

    [Fact]
    public async Task Pictures_that_could_not_be_had_the_first_time_are_added_to_those_that_could()
    {
        using var shop = await NewShop();
        await shop.AddProduct("Red");
        var red = await shop.ProductId("Red");
        await shop.Open($"products/{red}");
        await shop.Browser.Upload(
            shop.Url($"products/{red}/photos"),
            [("photos", "1.jpg", TestPictures.Jpeg(300, 200)), ("photos", "2.jpg", TestPictures.Jpeg(200, 300))]
        );
        var file = await shop.Browser.Http.GetStringAsync(shop.Url("products.csv"));
        var links = Regex.Matches(file, "http[^,; \"\r\n]*/pictures/[^,; \"\r\n]*").Select(match => match.Value).ToArray();
        Assert.Equal(2, links.Length);
        var blue = await shop.AddProduct("Blue");
        await Send(shop, "title,price\nBlue,480\n"); // makes the folder of the state

        var id = Ids.New(Site.Time);
        await Pictures(shop, id, blue, links[0]);
        var (again, _) = await Pictures(shop, id, blue, links);

        Assert.Empty(again.Problems);
        Caller.Set(shop.StoreId, Caller.System);
        Assert.Equal(2, (await Catalog(shop).Get(blue))!.Product.Pictures.Length);
    }

    [Fact]
    public async Task An_import_gives_way_every_few_pictures()
    {
        using var shop = await NewShop();
        var product = await shop.AddProduct();
        await Send(shop, "title,price\nBlue,480\n");

        var (state, pauses) = await Pictures(
            shop,
            Ids.New(Site.Time),
            product,
            [.. Enumerable.Range(1, 9).Select(number => $"ftp://example.com/{number}.jpg")]
        );

        Assert.Equal((9, 3), (state.Problems.Length, pauses));
    }

    private ICatalogGrain Catalog(ShopBrowser shop) => Site.Grains.GetGrain<ICatalogGrain>(shop.StoreId);

    /// <summary>The operation id of a step of the file's first row.</summary>
    private static string Step(string import, string what) => Ids.Derive("import", import, what, "2");

    private async Task<(ImportState State, int Pauses)> Pictures(ShopBrowser shop, string id, string product, params string[] links)
    {
        Caller.Set(shop.StoreId, Caller.System);
        var pauses = 0;
        var state = await Site
            .Services.GetRequiredService<ImportedPictures>()
            .Fetch(
                shop.StoreId,
                new ImportState(id, "products.csv", Caller.System, ImportPhase.Done, 1, 0, 1, 1, 0, [], [], 0),
                [new WantedPictures(2, product, [.. links], [])],
                await ImportedProducts.Load(Site.Grains.GetGrain<IImportsGrain>(shop.StoreId)),
                () =>
                {
                    pauses++;
                    return Task.CompletedTask;
                },
                CancellationToken.None
            );
        return (state, pauses);
    }

    private static Task Row(ShopBrowser shop, string pattern) =>
        Eventually.Holds(
            async () => Regex.IsMatch(await shop.Browser.Http.GetStringAsync(shop.Url("products.csv")), pattern, RegexOptions.Multiline),
            $"The products should have a row {pattern}."
        );

    private static async Task<string> Send(ShopBrowser shop, string text)
    {
        await shop.Open("products/import");
        await shop.Browser.Upload(shop.Url("products/import"), [("file", "products.csv", Encoding.UTF8.GetBytes(text))]);
        return Regex.Match(shop.Browser.At, "products/import/([0-9a-z]{26})").Groups[1].Value;
    }

    private static async Task TakeOver(ShopBrowser shop, string import)
    {
        await shop.Open($"products/import/{import}");
        await shop.Submit($"products/import/{import}");
        await Eventually.Holds(
            async () => (await shop.Open($"products/import/{import}")).Text.Contains("Done:", StringComparison.Ordinal),
            "The import should come to its end."
        );
    }
}
