using System.Text;
using System.Text.RegularExpressions;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Dashboard;

namespace Dukaan.Web.Tests.Import;

/// <summary>Products go out as a file, and come back changed, over real HTTP.</summary>
public sealed class ImportPagesTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_file_is_looked_at_first_then_taken_over_row_by_row_and_again_without_doubles()
    {
        using var shop = await NewShop();
        await shop.AddProduct("Kaju katli", "480");
        await Send(
            shop,
            "title,price,category,stock\nKaju katli,500,Sweets,\n=cmd|' /C calc'!A0,30,,7\nTea,abc,,\nTea,20,Drinks,\ntea,25,,\n"
        );
        Assert.Contains("5 rows: 2 new, 1 changed, 2 skipped. Nothing is changed yet.", shop.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Line 4 · price: Write the price in digits", shop.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Line 6 · The same product stands in line 5 already.", shop.Page.Text, StringComparison.Ordinal);
        var import = shop.Browser.At;
        Assert.Single(await shop.ProductIds());

        await shop.Browser.Open(import);
        await TakeOver(shop);
        Assert.Contains("Done: 3 rows imported, 2 skipped.", shop.Page.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await shop.ProductIds()).Length);
        var products = await shop.Open("products");
        Assert.Contains("₹500", products.Text, StringComparison.Ordinal);
        Assert.Contains("=cmd|' /C calc'!A0", System.Net.WebUtility.HtmlDecode(products.Html), StringComparison.Ordinal);

        var file = await shop.Browser.Http.GetStringAsync(shop.Url("products.csv"));
        Assert.Contains("'=cmd|' /C calc'!A0", file, StringComparison.Ordinal);
        Assert.DoesNotContain(",=cmd", file, StringComparison.Ordinal);
        await Send(shop, file);
        Assert.Contains(
            "3 rows: 0 new, 0 changed, 0 skipped. Nothing is changed yet. 3 unchanged.",
            shop.Page.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(3, (await shop.ProductIds()).Length);
    }

    [Fact]
    public async Task Brand_tags_and_collections_come_in_and_go_out_and_are_there_once_however_often()
    {
        using var shop = await NewShop();
        await shop.AddProduct("Kaju katli", "480");
        const string File = "title,price,brand,tags,collections\nKaju katli,480,Haldiram,\"gift, festive\",Diwali; New\nTea,20,,,diwali\n";
        await Send(shop, File);
        await TakeOver(shop);
        Assert.Contains("Done: 2 rows imported, 0 skipped.", shop.Page.Text, StringComparison.Ordinal);
        await Send(shop, File);
        Assert.Contains(
            "2 rows: 0 new, 0 changed, 0 skipped. Nothing is changed yet. 2 unchanged.",
            shop.Page.Text,
            StringComparison.Ordinal
        );

        var collections = await shop.Open("collections");
        Assert.True(collections.Says("Diwali") && collections.Says("2 products") && collections.Says("New"), collections.Text);
        var rows = (await shop.Browser.Http.GetStringAsync(shop.Url("products.csv"))).Split("\r\n");
        Assert.EndsWith(",Haldiram,\"gift, festive\",\"Diwali; New\",,,", rows[1], StringComparison.Ordinal);
        Assert.EndsWith(",,,Diwali,,,", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variants_come_in_and_go_out_and_those_a_file_does_not_name_stay()
    {
        using var shop = await NewShop();
        await Send(shop, "title,price,stock,option 1,value 1,sku\nKurta,900,3,Size,M,K-M\nKurta,950,0,,L,K-L\nTea,20,,,,\n");
        Assert.Contains("3 rows: 2 new, 0 changed, 0 skipped.", shop.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Kurta · M, L", shop.Page.Text, StringComparison.Ordinal);
        await TakeOver(shop);

        await Send(shop, "title,price,stock,option 1,value 1\nKurta,,7,Size,m\nKurta,990,,,XL\n");
        await TakeOver(shop);

        var rows = (await shop.Browser.Http.GetStringAsync(shop.Url("products.csv")))
            .Split("\r\n")
            .Where(line => line.StartsWith("kurta,", StringComparison.Ordinal));
        Assert.Equal(
            [
                "kurta,Kurta,,900,,7,yes,yes,Size,M,,,,,K-M",
                "kurta,Kurta,,950,,0,no,,Size,L,,,,,K-L",
                "kurta,Kurta,,990,,,yes,,Size,XL,,,,,",
            ],
            rows.Select(row => string.Join(',', row.Split(',').Take(15)))
        );
        await Send(shop, "title,price,option 1,value 1\nKurta,900,Colour,Red\n");
        Assert.Contains("option 1: This product differs in Size.", shop.Page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bundle_comes_in_and_goes_out_with_its_parts_wherever_they_stand_in_the_file()
    {
        using var shop = await NewShop();
        await Send(
            shop,
            "handle,title,price,stock,option 1,value 1,bundle\nbox,Gift box,500,,,,2 x laddu; kurta [M]\nladdu,Laddu,20,9,,,\n"
                + "kurta,Kurta,900,3,Size,M,\nlost,Lost box,500,,,,1 x nothing\nodd,Odd box,500,,,,laddu and kurta\n"
        );
        await TakeOver(shop);
        Assert.Contains("Line 5 · bundle: There is no nothing", shop.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Line 6 · bundle: Name the parts", shop.Page.Text, StringComparison.Ordinal);

        var file = await shop.Browser.Http.GetStringAsync(shop.Url("products.csv"));
        var box = Assert.Single(file.Split("\r\n"), row => row.StartsWith("box,", StringComparison.Ordinal));
        Assert.EndsWith(",\"2 x laddu; 1 x kurta [M]\"", box, StringComparison.Ordinal);
        await Send(shop, file);
        Assert.Contains("0 new, 0 changed, 0 skipped. Nothing is changed yet. 4 unchanged.", shop.Page.Text, StringComparison.Ordinal);

        using var other = await NewShop("Second shop");
        await Send(other, file);
        await TakeOver(other);
        Assert.Equal(file, await other.Browser.Http.GetStringAsync(other.Url("products.csv")));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_changes_nothing_and_says_why()
    {
        using var shop = await NewShop();
        await Send(shop, "what,cost\nTea,20\n");
        shop.Browser.Is(422);
        Assert.Contains("Missing: title, price.", shop.Page.Text, StringComparison.Ordinal);

        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Site.Options.Data, "imports", shop.StoreId), "*", SearchOption.AllDirectories));
        Assert.Empty(await shop.ProductIds());
    }

    [Fact]
    public async Task A_damaged_barcode_does_not_replace_a_good_one()
    {
        using var shop = await NewShop();
        await Send(shop, "title,price,barcode\nBlue cup,10,012345678905\n");
        await TakeOver(shop);

        await Send(shop, "title,price,barcode\nBlue cup,10,8.90123E+12\n");
        Assert.Contains("1 row: 0 new, 0 changed, 1 skipped.", shop.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Line 2 · barcode: A spreadsheet shortened this number", shop.Page.Text, StringComparison.Ordinal);
        await Send(shop, "title,price,barcode\nBlue cup,10,12345678905\nRed cup,10,\n");
        Assert.Contains("2 rows: 1 new, 0 changed, 1 skipped.", shop.Page.Text, StringComparison.Ordinal);
        await TakeOver(shop);

        var file = await shop.Browser.Http.GetStringAsync(shop.Url("products.csv"));
        Assert.Contains(",012345678905,", file, StringComparison.Ordinal);
        await Send(shop, file);
        Assert.Contains(
            "2 rows: 0 new, 0 changed, 0 skipped. Nothing is changed yet. 2 unchanged.",
            shop.Page.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_export_bears_the_day_of_the_shops_clock()
    {
        using var shop = await NewShop();
        await shop.Open("settings");
        var day = async (string zone) =>
        {
            await shop.Open("settings");
            await shop.Submit("settings", ("timeZone", zone));
            using var file = await shop.Browser.Http.GetAsync(shop.Url("orders.csv"));
            return file.Content.Headers.ContentDisposition!.FileNameStar ?? file.Content.Headers.ContentDisposition.FileName!.Trim('"');
        };

        // Between these two it is never the same day.
        var (east, west) = (await day("Pacific/Kiritimati"), await day("Pacific/Pago_Pago"));

        Assert.Matches("^orders-[0-9]{4}-[0-9]{2}-[0-9]{2}.csv$", east);
        Assert.NotEqual(east, west);
    }

    [Fact]
    public async Task Orders_are_a_file_in_which_no_name_is_a_formula()
    {
        using var shop = await NewShop();
        var product = await shop.AddProduct();
        await Order(shop, product);
        await Order(shop, product);

        var lines = Encoding.UTF8.GetString(await shop.Browser.Http.GetByteArrayAsync(shop.Url("orders.csv"))).Trim().Split("\r\n");

        Assert.Equal(3, lines.Length);
        Assert.StartsWith(
            "\uFEFFnumber,placed,state,payment,method,currency,total,paid,refunded,pieces,customer,phone",
            lines[0],
            StringComparison.Ordinal
        );
        Assert.Matches("^2,[0-9-]{10} [0-9:]{5},placed,awaited,cod,INR,480,0,0,1,Ravi Kumar,\"'\\+919812345678\",", lines[1]);
        Assert.StartsWith("1,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_come_in_with_a_file_and_go_out_again_and_the_same_file_repeats_nothing()
    {
        using var shop = await NewShop();
        await shop.Open("settings");
        await shop.Submit("settings", ("languages", "hi"));
        await Send(shop, "title,price,title:hi,description:hi\nLaddu,480,लड्डू,मावा\nBarfi,500,,\n");
        await TakeOver(shop);

        var file = await shop.Browser.Http.GetStringAsync(shop.Url("products.csv"));

        var rows = file.Split("\r\n");
        Assert.EndsWith(",title:hi,description:hi", rows[0], StringComparison.Ordinal);
        Assert.EndsWith(",लड्डू,मावा", rows[1], StringComparison.Ordinal);
        await Send(shop, file);
        Assert.Contains(
            "2 rows: 0 new, 0 changed, 0 skipped. Nothing is changed yet. 2 unchanged.",
            shop.Page.Text,
            StringComparison.Ordinal
        );
        await Send(shop, "title,price,title:hi\nBarfi,500,बर्फ़ी\n");
        Assert.Contains("1 row: 0 new, 1 changed, 0 skipped.", shop.Page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stock_at_each_location_comes_in_and_goes_out_and_the_same_file_repeats_nothing()
    {
        using var shop = await NewShop();
        foreach (var (name, code) in ((string, string)[])[("Shop", "302001"), ("Pune", "411001")])
        {
            await shop.Open("locations");
            await shop.Submit("locations", ("name.new", name), ("postal.new", code));
        }

        await Send(
            shop,
            "title,price,stock,location 1,stock 1,location 2,stock 2,option 1,value 1\n"
                + "Tea,20,,Shop,4,pune,6,,\nMug,50,9,Pune,2,,,,\nKurta,900,,Shop,1,Pune,2,Size,M\nKurta,900,,,3,,,,L\n"
                + "Lost,10,,Delhi,5,,,,\nTwice,10,,Pune,5,Pune,6,,\n"
        );
        Assert.Contains("6 rows: 3 new, 0 changed, 2 skipped.", shop.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Line 6 · location 1: The shop has no location of this name.", shop.Page.Text, StringComparison.Ordinal);
        await TakeOver(shop);
        var file = await shop.Browser.Http.GetStringAsync(shop.Url("products.csv"));
        string[] Rows(string title) => [.. file.Split("\r\n").Where(row => row.StartsWith(title, StringComparison.Ordinal))];
        Assert.EndsWith(",bundle,location 1,stock 1,location 2,stock 2", file.Split("\r\n")[0], StringComparison.Ordinal);
        Assert.StartsWith("tea,Tea,,20,,10,", Rows("tea,")[0], StringComparison.Ordinal);
        Assert.EndsWith(",Shop,4,Pune,6", Rows("tea,")[0], StringComparison.Ordinal);
        Assert.EndsWith(",Shop,7,Pune,2", Rows("mug,")[0], StringComparison.Ordinal);
        Assert.EndsWith(",Shop,1,Pune,2", Rows("kurta,")[0], StringComparison.Ordinal);
        Assert.EndsWith(",Shop,3,Pune,0", Rows("kurta,")[1], StringComparison.Ordinal);

        await Send(shop, file);
        Assert.Contains("0 new, 0 changed, 0 skipped. Nothing is changed yet. 3 unchanged.", shop.Page.Text, StringComparison.Ordinal);
        await Order(shop, await shop.ProductId("Tea"));
        await Send(shop, file.Replace("Shop,1,Pune,2", "Shop,1,Pune,8", StringComparison.Ordinal));
        Assert.Contains("0 new, 1 changed, 0 skipped.", shop.Page.Text, StringComparison.Ordinal);
        await TakeOver(shop);
        file = await shop.Browser.Http.GetStringAsync(shop.Url("products.csv"));
        Assert.StartsWith("tea,Tea,,20,,9,", Rows("tea,")[0], StringComparison.Ordinal); // what was sold since stays sold
        Assert.EndsWith(",Shop,1,Pune,8", Rows("kurta,")[0], StringComparison.Ordinal);
        await Send(shop, file);
        Assert.Contains("0 new, 0 changed, 0 skipped. Nothing is changed yet. 3 unchanged.", shop.Page.Text, StringComparison.Ordinal);

        using var other = await NewShop("Another shop");
        await Send(other, file);
        await TakeOver(other);
        var there = await other.Browser.Http.GetStringAsync(other.Url("products.csv"));
        Assert.Contains("tea,Tea,,20,,9,", there, StringComparison.Ordinal); // of a shop with one location the sum counts
    }

    private static async Task Send(ShopBrowser shop, string text)
    {
        await shop.Open("products/import");
        await shop.Browser.Upload(shop.Url("products/import"), [("file", "products.csv", Encoding.UTF8.GetBytes(text))]);
    }

    private static async Task TakeOver(ShopBrowser shop)
    {
        var import = Regex.Match(shop.Browser.At, "products/import/[0-9a-z]{26}").Value;
        await shop.Submit(import);
        await Eventually.Holds(
            async () => (await shop.Open(import)).Text.Contains("Done:", StringComparison.Ordinal),
            "The import should come to its end."
        );
    }
}
