namespace Dukaan.Web.Tests.Api;

/// <summary>A shop and its seller's client.</summary>
public sealed record Shop(ApiClient Seller, string Id, string Slug)
{
    public string Path => $"/api/v1/stores/{Id}";

    public Task<Answer> AddProduct(string title = "Laddu", long price = 15000, object? more = null) =>
        Seller.Post($"{Path}/products", more ?? new { title, price = new { amount = price, currency = "INR" } });
}
