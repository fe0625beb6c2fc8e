using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Api;

/// <summary>A test of the API on the shared site.</summary>
[Collection(SiteCollection.Name)]
public abstract class ApiTest(SiteCollection.Running running)
{
    protected TestSite Site => running.Site;

    /// <summary>A new seller's client.</summary>
    protected async Task<ApiClient> Seller() => new(await Site.Seller());

    /// <summary>A new seller with a shop that sells in rupees.</summary>
    protected async Task<Shop> Shop()
    {
        var seller = await Seller();
        var answer = await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" });
        answer.Is(201);
        return new Shop(seller, answer.Text("id"), answer.Text("slug"));
    }
}
