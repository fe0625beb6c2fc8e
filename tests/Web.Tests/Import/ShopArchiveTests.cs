using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Dashboard;
using Dukaan.Web.Tests.Pictures;

namespace Dukaan.Web.Tests.Import;

/// <summary>Everything of a shop goes out as one archive, and its products come in again as they were.</summary>
public sealed class ShopArchiveTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task The_products_of_an_archive_make_an_equal_shop()
    {
        using var shop = await NewShop();
        await Send(
            shop,
            Encoding.UTF8.GetBytes(
                "title,description,price,category,stock,visible,option 1,value 1,sku,compare at price,weight,brand,tags,collections\n"
                    + "Kurta,\"Two\nlines, \"\"quoted\"\"\",900,Clothing,3,yes,Size,M,K-M,1000,250,Jaipur,\"gift, cotton\",Diwali; New\n"
                    + "Kurta,,950,,0,,Size,L,K-L,,260,,,\n"
                    + "=1+1,,20.50,Tea,,no,,,'-7,,,,,\nचाय,मसाला,15,Tea,12,,,,,,,,,Diwali\n"
            )
        );
        await TakeOver(shop);
        var product = await shop.ProductId("Kurta");
        await shop.Open($"products/{product}");
        await shop.Browser.Upload(shop.Url($"products/{product}/photos"), [("photos", "red.jpg", TestPictures.Jpeg(300, 200))]);
        await Order(shop, await shop.ProductId("चाय"));
        await shop.Open("pages/returns");
        await shop.Submit("pages/returns", ("title", "Returns"), ("text", "Within 9 days."));
        var hidden = await shop.ProductId("=1+1");
        await shop.Open($"products/{hidden}");
        await shop.Submit($"products/{hidden}/publish", ("publishAt", "2027-01-02T09:00"));

        var tables = await Archive(shop);
        Assert.Equal(1, Regex.Count(tables["products.csv"], "/pictures/"));
        Assert.Single(tables.Keys, name => name.StartsWith("pictures/", StringComparison.Ordinal));
        Assert.Contains("Ravi Kumar", tables["orders.csv"], StringComparison.Ordinal);
        Assert.Contains("चाय,1,INR,15", tables["order-lines.csv"], StringComparison.Ordinal);
        Assert.Contains("shop.name,Asha Sweets", tables["settings.csv"], StringComparison.Ordinal);
        Assert.Contains("Diwali", tables["collections.csv"], StringComparison.Ordinal);
        Assert.Contains("returns,Returns,Within 9 days.,yes,", tables["pages.csv"], StringComparison.Ordinal);
        Assert.Contains(",,,,2027-01-02 03:30:00", tables["sales.csv"], StringComparison.Ordinal);
        Assert.All(tables.Where(table => table.Key.EndsWith(".csv", StringComparison.Ordinal)), table =>
            Assert.DoesNotMatch("""(^|[,\n])"?[=+@-][^,\n]*[A-Za-z(]""", table.Value)
        );

        using var other = await NewShop("Second shop");
        await Send(other, Encoding.UTF8.GetBytes(tables["products.csv"]));
        Assert.Contains("4 rows: 3 new, 0 changed, 0 skipped.", other.Page.Text, StringComparison.Ordinal);
        await TakeOver(other);

        var copy = (await Archive(other))["products.csv"];
        Assert.Equal(WithoutPictures(tables["products.csv"]), WithoutPictures(copy));
        Assert.Equal(1, Regex.Count(copy, "/pictures/"));
        await Send(other, Encoding.UTF8.GetBytes(copy));
        Assert.Contains(
            "4 rows: 0 new, 0 changed, 0 skipped. Nothing is changed yet. 3 unchanged.",
            other.Page.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_was_sold_since_the_last_file_is_not_put_back_by_the_same_file()
    {
        using var shop = await NewShop();
        var file = "title,price,stock\nTea,20,5\nCoffee,30,7\n"u8.ToArray();
        await Send(shop, file);
        await TakeOver(shop);
        await Order(shop, await shop.ProductId("Tea"));
        await Eventually.Holds(
            async () =>
                (await shop.Browser.Http.GetStringAsync(shop.Url("products.csv"))).Contains("Tea,,20,,4,", StringComparison.Ordinal),
            "the order should take a unit"
        );

        await Send(shop, file);
        Assert.Contains("2 unchanged.", shop.Page.Text, StringComparison.Ordinal);
        await Send(shop, "title,price,stock\nTea,20,9\nCoffee,30,7\n"u8.ToArray());
        Assert.Contains(
            "2 rows: 0 new, 1 changed, 0 skipped. Nothing is changed yet. 1 unchanged.",
            shop.Page.Text,
            StringComparison.Ordinal
        );
    }

    private static string WithoutPictures(string csv) => Regex.Replace(csv, "http[^,\r\n]*", "");

    private static async Task<Dictionary<string, string>> Archive(ShopBrowser shop)
    {
        await using var stream = new MemoryStream(await shop.Browser.Http.GetByteArrayAsync(shop.Url("everything.zip")));
        await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null);
        var entries = new Dictionary<string, string>();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(), Encoding.UTF8);
            entries[entry.FullName] = await reader.ReadToEndAsync();
        }

        return entries;
    }

    private static async Task Send(ShopBrowser shop, byte[] file)
    {
        await shop.Open("products/import");
        await shop.Browser.Upload(shop.Url("products/import"), [("file", "products.csv", file)]);
    }

    private static async Task TakeOver(ShopBrowser shop)
    {
        var import = Regex.Match(shop.Browser.At, "products/import/[0-9a-z]{26}").Value;
        await shop.Submit(import);
        await Eventually.Holds(
            async () => (await shop.Open(import)).Text.Contains("Done:", StringComparison.Ordinal),
            "The import should come to its end.",
            TimeSpan.FromSeconds(60)
        );
    }
}
