using System.Text.Json;

namespace Dukaan.TestKit.Api;

/// <summary>A shop of a <see cref="SellerClient"/>, over the public API.</summary>
public sealed class ShopClient(SellerClient seller, string id, string slug)
{
    private (string Id, string Handle)? _product;

    public string Id => id;

    public string Slug => slug;

    /// <summary>Adds a product; <paramref name="stock"/> units are counted, null: not counted. Returns the API's response.</summary>
    public Task<JsonElement> AddProduct(string title, long amount, string? category = null, long? stock = null, string description = "") =>
        seller.Post(
            $"/api/v1/stores/{id}/products",
            new
            {
                title,
                price = new { amount, currency = "INR" },
                description,
                category,
                stock,
            }
        );

    /// <summary>Adds products, spread over categories, a few requests at a time.</summary>
    public Task Fill(int products, int categories) =>
        Parallel.ForEachAsync(Enumerable.Range(0, products), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (n, _) =>
        {
            var added = await AddProduct(
                $"Paneer dish number {n}",
                10_000 + (n * 50),
                $"Category {n % categories}",
                description: "Cottage cheese in a slow-cooked gravy with hand-ground spices, served with onions and lime."
            );
            _product ??= (added.GetProperty("id").GetString()!, added.GetProperty("handle").GetString()!);
        });

    /// <summary>One product of the shop, always the same.</summary>
    public async Task<(string Id, string Handle)> AnyProduct()
    {
        if (_product is null)
        {
            var first = (await seller.Get($"/api/v1/stores/{id}/products?limit=1")).GetProperty("items")[0];
            _product = (first.GetProperty("id").GetString()!, first.GetProperty("handle").GetString()!);
        }

        return _product.Value;
    }

    /// <summary>Saves a price and returns the store's version that shows it.</summary>
    public async Task<long> SavePrice(string productId, long amount) =>
        (await seller.Patch($"/api/v1/stores/{id}/products/{productId}", new { price = new { amount, currency = "INR" } }))
            .GetProperty("version")
            .GetInt64();
}
