using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Saving;
using Dukaan.Silo.Hosting;
using Dukaan.TestKit;
using Dukaan.Web.Settings;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Ops;

/// <summary>A seller deleted everything, and gets yesterday's catalog back.</summary>
[Collection(SiteCollection.Name)]
public sealed class ShopRestoreTests(SiteCollection.Running running)
{
    [Fact]
    public async Task A_deleted_catalog_comes_back_with_its_links_and_todays_stock_and_no_other_shop_changes()
    {
        var seller = new ApiClient(await running.Site.Seller());
        var (store, other) = (await Open(seller, "Deleted sweets"), await Open(seller, "Untouched sweets"));
        var laddu = await Product(seller, store, "Laddu", stock: 7);
        await Product(seller, store, "Barfi", stock: null);
        await Product(seller, other, "Halwa", stock: 3);
        var collection = (await seller.Post($"/api/v1/stores/{store}/collections", new { title = "Festive" })).Is(201).Text("id");
        (await seller.Post($"/api/v1/stores/{store}/collections/{collection}/products", new { ids = new[] { laddu } })).Is(200);
        var slug = (await seller.Get($"/api/v1/stores/{store}")).Text("slug");
        var past = (await ShopTool.Catalog(Databases, slug))!;
        Assert.Equal(["Laddu", "Barfi"], past.Products.Select(product => product.Title));

        foreach (var product in past.Products)
        {
            (await seller.Delete($"/api/v1/stores/{store}/products/{product.Id}")).Is(204);
        }

        (await seller.Delete($"/api/v1/stores/{store}/collections/{collection}")).Is(204);
        await Product(seller, store, "By mistake", stock: null);
        var before = (await ShopTool.Catalog(Databases, other))!;
        var operators = new ApiClient(running.Site.Client());

        var restored = (await Restore(operators, store, past, "restore-1")).Is(200);

        var now = (await ShopTool.Catalog(Databases, store))!;
        Assert.Equal(restored.Number("version"), now.Version);
        Assert.True(now.Version > past.Version, "The versions should go on, so that nobody takes the restored catalog for an old one.");
        Assert.Equal(past.Products.Select(Face), now.Products.Select(Face));
        Assert.Equal(past.Items.Select(item => item.ProductId), now.Items.Select(item => item.ProductId));
        Assert.Equal("Festive", Assert.Single(now.Collections).Title);
        await Eventually.Becomes(
            () => seller.Get($"/api/v1/stores/{store}/products/{laddu}"),
            product => product.Number("stock") == 7,
            "the units that were there should be there again"
        );
        Assert.Contains("Laddu", (await operators.Get($"/s/{slug}")).Is(200).Body, StringComparison.Ordinal);
        Assert.Equal(before.Version, (await ShopTool.Catalog(Databases, other))!.Version);

        var repeated = (await Restore(operators, store, past, "restore-1")).Is(200);
        Assert.Equal(now.Version, repeated.Number("version"));
        (await Restore(operators, other, past, "restore-2")).Is(404);
        (await operators.PostText($"/ops/api/shops/{store}/catalog", "[]")).Is(422);
    }

    [Fact]
    public async Task Settings_and_terms_come_back_where_they_are_asked_for_and_links_money_and_access_stay()
    {
        var seller = new ApiClient(await running.Site.Seller());
        var store = await Open(seller, "Changed sweets");
        var path = $"/api/v1/stores/{store}";
        (await seller.Patch(path, new { description = "Since 1950", returnPolicy = "Seven days" })).Is(200);
        (await seller.Patch($"{path}/terms", new { minimumOrder = new { amount = 5_000, currency = "INR" } })).Is(200);
        var past = (await ShopTool.Catalog(Databases, store))!;
        (
            await seller.Patch(
                path,
                new
                {
                    name = "Vandals",
                    description = "",
                    slug = $"moved-{store}",
                    address = "Nowhere",
                }
            )
        ).Is(200);
        (await seller.Patch($"{path}/terms", new { minimumOrder = new { amount = 0, currency = "INR" } })).Is(200);
        var operators = new ApiClient(running.Site.Client());

        (await Restore(operators, store, past, "only-catalog")).Is(200);
        Assert.Equal("Vandals", (await seller.Get(path)).Text("name"));
        (await Restore(operators, store, past, "more", "?with=orders")).Is(422);
        (await Restore(operators, store, past, "more", "?with=settings,terms")).Is(200);
        (await Restore(operators, store, past, "more", "?with=settings,terms")).Is(200);

        var now = (await seller.Get(path)).Is(200);
        Assert.Equal(
            ("Changed sweets", "Since 1950", "", $"moved-{store}"),
            (now.Text("name"), now.Text("description"), now.Text("address"), now.Text("slug"))
        );
        Assert.Equal(5_000, (await ShopTool.Catalog(Databases, store))!.Terms.MinimumOrder);
    }

    private DukaanSiloOptions Databases => running.Site.Options.Databases();

    private static Task<Answer> Restore(ApiClient operators, string store, CatalogSnapshot past, string operationId, string query = "") =>
        operators.Send(
            HttpMethod.Post,
            $"/ops/api/shops/{store}/catalog{query}",
            new StringContent(JsonSerializer.Serialize(past, StateJson.Options)),
            ("Idempotency-Key", operationId)
        );

    private static (string, string, string?, string) Face(Product product) =>
        (product.Id, product.Handle, product.CategoryId, product.Title);

    private static async Task<string> Open(ApiClient seller, string name) =>
        (await seller.Post("/api/v1/stores", new { name, currency = "INR" })).Is(201).Text("id");

    private static async Task<string> Product(ApiClient seller, string store, string title, int? stock) => (
            await seller.Post(
                $"/api/v1/stores/{store}/products",
                new
                {
                    title,
                    stock,
                    category = "Sweets",
                    price = new { amount = 100, currency = "INR" },
                }
            )
        ).Is(201).Text("id");
}
