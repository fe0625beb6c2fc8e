using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Collections;

/// <summary>Collections, category trees and the shop's front over the API: the seller's and the shoppers'.</summary>
public sealed class CollectionApiTests(SiteCollection.Running running) : ApiTest(running)
{
    [Fact]
    public async Task A_collection_by_hand_is_made_filled_arranged_shown_renamed_and_deleted()
    {
        var shop = await Shop();
        var ids = new List<string>();
        foreach (var title in (string[])["A", "B", "C", "D"])
        {
            ids.Add((await shop.AddProduct(title)).Is(201).Text("id"));
        }

        var made = (
            await shop.Seller.Post(
                $"{shop.Path}/collections",
                new
                {
                    title = "Diwali gifts",
                    description = "For all.",
                    products = ids[..2],
                }
            )
        ).Is(201);
        var here = $"{shop.Path}/collections/{made.Text("id")}";
        Assert.Equal(("diwali-gifts", 2L), (made.Text("handle"), made.Number("products")));
        (await shop.Seller.Post($"{here}/products", new { ids = new[] { ids[3], ids[0] } })).Is(200);
        (await shop.Seller.Put($"{here}/products/order", new { ids = new[] { ids[3] } })).Is(200);
        (await shop.Seller.Delete($"{here}/products/{ids[1]}")).Is(200);
        Assert.Equal(["D", "A"], Titles(await shop.Seller.Get($"{here}/products")));

        var shown = (await shop.Seller.Get($"/api/storefront/v1/{shop.Slug}/collections/diwali-gifts")).Is(200);
        Assert.Equal(("Diwali gifts", 2L), (shown.Text("title"), shown.Number("products")));
        var first = await shop.Seller.Get($"/api/storefront/v1/{shop.Slug}/collections/diwali-gifts/products?limit=1");
        Assert.Equal(["D"], Titles(first));
        var cursor = first.Text("nextCursor");
        (await shop.Seller.Delete($"{here}/products/{ids[3]}")).Is(200); // the cursor's own product is gone, and the list goes on
        Assert.Equal(
            ["A"],
            Titles(await shop.Seller.Get($"/api/storefront/v1/{shop.Slug}/collections/diwali-gifts/products?cursor={cursor}"))
        );

        var narrow = (
            await shop.Seller.Get($"/api/storefront/v1/{shop.Slug}/collections/diwali-gifts/products?inStock=true&sort=-price")
        ).Is(200);
        Assert.Equal((1L, 1L), (narrow.Number("total"), narrow.At("facets").GetProperty("inStock").GetInt64()));
        (await shop.Seller.Get($"/api/storefront/v1/{shop.Slug}/collections/diwali-gifts/products?q=a")).IsProblem(
            422,
            "unknown-parameter"
        );

        var renamed = (await shop.Seller.Patch(here, new { handle = "gifts", description = (string?)null })).Is(200);
        Assert.Equal(("gifts", ""), (renamed.Text("handle"), renamed.Text("description")));
        var moved = await Visit(shop, "/collections/diwali-gifts");
        Assert.Equal((301, $"/s/{shop.Slug}/collections/gifts"), (moved.Status, moved.Headers["Location"]));
        (await Visit(shop, "/collections/gifts")).Is(200);
        (await shop.Seller.Delete(here)).Is(204);
        (await Visit(shop, "/collections/gifts")).Is(410);
        (await Visit(shop, "/collections/never")).Is(404);
        (await shop.Seller.Get(here)).IsProblem(404, "not-found");
        Assert.Equal(4, (await shop.Seller.Get($"{shop.Path}/products")).At("items").GetArrayLength());
    }

    [Fact]
    public async Task A_collection_by_rule_follows_a_price_a_tag_and_stock_at_the_next_request()
    {
        var shop = await Shop();
        var product = (await shop.AddProduct("Laddu", 60_000)).Is(201).Text("id");
        var made = (
            await shop.Seller.Post(
                $"{shop.Path}/collections",
                new
                {
                    title = "Small gifts",
                    rule = new
                    {
                        conditions = new[]
                        {
                            new
                            {
                                field = "price",
                                comparison = "at-most",
                                value = "50000",
                            },
                            new
                            {
                                field = "tag",
                                comparison = "is",
                                value = "gift",
                            },
                            new
                            {
                                field = "in-stock",
                                comparison = "is",
                                value = "yes",
                            },
                        },
                    },
                }
            )
        ).Is(201);
        async Task<long> Count() =>
            (await shop.Seller.Get($"/api/storefront/v1/{shop.Slug}/collections/small-gifts")).Is(200).Number("products");

        Assert.Equal(0, await Count());
        (await shop.Seller.Patch($"{shop.Path}/products/{product}", new { tags = new[] { "Gift" }, brand = "Haldiram" })).Is(200);
        Assert.Equal(0, await Count());
        (await shop.Seller.Patch($"{shop.Path}/products/{product}", new { price = new { amount = 50_000, currency = "INR" } })).Is(200);
        Assert.Equal(1, await Count());
        (await shop.Seller.Patch($"{shop.Path}/products/{product}", new { inStock = false })).Is(200);
        Assert.Equal(0, await Count());
        var here = $"{shop.Path}/collections/{made.Text("id")}";
        (await shop.Seller.Post($"{here}/products", new { ids = new[] { product } })).IsProblem(422, "by-rule", "ids");
        (
            await shop.Seller.Post(
                $"{shop.Path}/collections",
                new
                {
                    title = "Wrong",
                    rule = new
                    {
                        conditions = new[]
                        {
                            new
                            {
                                field = "price",
                                comparison = "is",
                                value = "1",
                            },
                        },
                    },
                }
            )
        ).IsProblem(422, "comparison", "rule.conditions[0].comparison");
        (await shop.Seller.Get($"/api/storefront/v1/{shop.Slug}/products/laddu")).Is(200);
        var shown = await shop.Seller.Get($"{shop.Path}/products/{product}");
        Assert.Equal(("Haldiram", "Gift"), (shown.Text("brand"), shown.At("tags")[0].GetString()));
    }

    [Fact]
    public async Task A_sold_out_product_leaves_a_collection_of_what_is_in_stock_when_it_is_ordered()
    {
        var shop = await Shop();
        (await shop.Seller.Patch(shop.Path, new { cashOnDelivery = true })).Is(200);
        var product = (
            await shop.AddProduct(
                more: new
                {
                    title = "Last one",
                    price = new { amount = 100, currency = "INR" },
                    stock = 1,
                }
            )
        ).Is(201).Text("id");
        object[] inStock =
        [
            new
            {
                field = "in-stock",
                comparison = "is",
                value = "yes",
            },
        ];
        (await shop.Seller.Post($"{shop.Path}/collections", new { title = "Now", rule = new { conditions = inStock } })).Is(201);
        Assert.Contains("Last one", (await Visit(shop, "/collections/now")).Is(200).Body, StringComparison.Ordinal);
        (
            await shop.Seller.Post(
                $"/api/storefront/v1/{shop.Slug}/checkout",
                new
                {
                    lines = new[] { new { productId = product, quantity = 1 } },
                    customer = new
                    {
                        name = "Meera",
                        phone = "+919812345678",
                        address = new
                        {
                            line1 = "12 MG Road",
                            city = "Pune",
                            postalCode = "411001",
                            country = "IN",
                        },
                    },
                    payment = new { method = "cod" },
                }
            )
        ).Is(201);
        await TestKit.Eventually.Holds(
            async () => !(await Visit(shop, "/collections/now")).Body.Contains("Last one", StringComparison.Ordinal),
            "A sold out product must leave a collection whose rule wants what is in stock."
        );
    }

    [Fact]
    public async Task Categories_make_a_tree_with_breadcrumbs_and_renamed_links_lead_on()
    {
        var shop = await Shop();
        var (clothes, kurtas) = (await Category(shop, "Clothes"), await Category(shop, "Kurtas"));
        (await shop.Seller.Patch($"{shop.Path}/categories/{kurtas}", new { parentId = clothes, handle = "long-kurtas" })).Is(200);

        var page = (await Visit(shop, "/p/a-kurtas")).Is(200).Body;
        Assert.True(
            page.IndexOf("/c/clothes\"", StringComparison.Ordinal) is > 0 and var first
                && page.IndexOf("/c/long-kurtas\"", StringComparison.Ordinal) > first,
            "A product's page links up to its category and to the one above it."
        );
        Assert.Equal($"/s/{shop.Slug}/c/long-kurtas", (await Visit(shop, "/c/kurtas")).Is(301).Headers["Location"]);
        Assert.Contains("A Kurtas", (await Visit(shop, "/c/clothes")).Is(200).Body, StringComparison.Ordinal);
        Assert.Contains("A Kurtas", (await Visit(shop, "/c/clothes?inStock=true")).Is(200).Body, StringComparison.Ordinal);
        (await shop.Seller.Patch($"{shop.Path}/categories/{clothes}", new { parentId = kurtas })).IsProblem(
            422,
            "category-circle",
            "parentId"
        );
        var described = (await shop.Seller.Get($"/api/storefront/v1/{shop.Slug}")).At("categories").EnumerateArray().ToList();
        Assert.Equal([2, 1], described.Select(category => category.GetProperty("products").GetInt32()));
        (await shop.Seller.Patch($"{shop.Path}/categories/{kurtas}", new { parentId = (string?)null })).Is(200);
        Assert.DoesNotContain("A Kurtas", (await Visit(shop, "/c/clothes")).Is(200).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menu_and_the_featured_products_are_the_sellers_choice()
    {
        var shop = await Shop();
        var (first, second) = ((await shop.AddProduct("First")).Text("id"), (await shop.AddProduct("Second")).Text("id"));
        var collection = (await shop.Seller.Post($"{shop.Path}/collections", new { title = "Gifts", products = new[] { first } })).Is(201);
        object[] menu =
        [
            new
            {
                target = "collection",
                id = collection.Text("id"),
                title = "Presents",
            },
            new { target = "info" },
        ];
        (await shop.Seller.Put($"{shop.Path}/front", new { featured = new[] { second }, menu })).Is(200);

        var home = (await Visit(shop, "")).Is(200).Body;
        Assert.Contains(">Presents</a>", home, StringComparison.Ordinal);
        Assert.True(home.IndexOf("Second", StringComparison.Ordinal) < home.IndexOf("First", StringComparison.Ordinal), "Featured first.");
        Assert.Equal("second", (await shop.Seller.Get($"/api/storefront/v1/{shop.Slug}")).At("featured")[0].GetString());
        (await shop.Seller.Delete($"{shop.Path}/collections/{collection.Text("id")}")).Is(204);
        Assert.DoesNotContain("Presents", (await Visit(shop, "")).Is(200).Body, StringComparison.Ordinal);
        (await shop.Seller.Put($"{shop.Path}/front", new { menu })).IsProblem(422, "unknown", "menu[0].id");
        (await shop.Seller.Put($"{shop.Path}/front", new { featured = new[] { "no id" } })).IsProblem(422, "unknown-product", "featured");
    }

    [Fact]
    public async Task Another_shops_collections_and_pictures_are_not_there()
    {
        var (mine, theirs) = (await Shop(), await Shop());
        var collection = (await theirs.Seller.Post($"{theirs.Path}/collections", new { title = "Theirs" })).Is(201).Text("id");
        (await mine.Seller.Patch($"{mine.Path}/collections/{collection}", new { title = "Mine" })).IsProblem(404, "not-found");
        (await mine.Seller.Delete($"{mine.Path}/collections/{collection}")).IsProblem(404, "not-found");
        Assert.Equal("Theirs", (await theirs.Seller.Get($"{theirs.Path}/collections/{collection}")).Text("title"));
        (await mine.Seller.Post($"{mine.Path}/collections", new { title = "X", picture = Values.Ids.Token() })).IsProblem(
            422,
            "picture-unknown",
            "picture"
        );
    }

    private static async Task<string> Category(Shop shop, string name) => (
            await shop.AddProduct(
                more: new
                {
                    title = $"A {name}",
                    category = name,
                    price = new { amount = 100, currency = "INR" },
                }
            )
        ).Is(201).Text("categoryId");

    private static Task<Answer> Visit(Shop shop, string path) => shop.Seller.Get($"/s/{shop.Slug}{path}");

    private static IEnumerable<string> Titles(Answer answer) =>
        answer.Is(200).At("items").EnumerateArray().Select(each => each.GetProperty("title").GetString()!);
}
