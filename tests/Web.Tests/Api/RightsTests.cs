using System.Net.Http.Headers;
using Dukaan.Web.Sellers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Api;

/// <summary>
/// Who may do what, for every operation that is a seller's. A new one that changes something is for people until somebody decides
/// otherwise, and stands in one of these lists; what moves money or opens doors needs a fresh code.
/// </summary>
public sealed class RightsTests(SiteCollection.Running running) : ApiTest(running)
{
    private static readonly string[] KeysMayChange =
    [
        "AddCollection",
        "AddCollectionProducts",
        "AddDiscount",
        "AddProduct",
        "AddProductPicture",
        "AdjustStock",
        "ApproveReturnOrder",
        "ArrangeCollection",
        "Block",
        "CancelOrder",
        "ChangeCustomer",
        "ChangeStore",
        "ChangeTerms",
        "CheckDomain",
        "ConfirmOrder",
        "DeclineReturnOrder",
        "DeleteCategory",
        "DeleteCollection",
        "DeleteDiscount",
        "DeletePage",
        "DeleteProduct",
        "DeliverOrder",
        "DisableGiftCard",
        "EditCollection",
        "EditOrder",
        "EditProduct",
        "EditVariant",
        "IssueCreditNote",
        "IssueInvoice",
        "MarkPaidOrder",
        "ModerateReview",
        "NoteOrder",
        "PackOrder",
        "PutPage",
        "PutTranslations",
        "RefundOrder",
        "RejectOrder",
        "RemoveCollectionProduct",
        "RenameCategory",
        "ReorderCategories",
        "ReorderCollections",
        "ReorderProducts",
        "ReplaceDiscount",
        "ReplaceFront",
        "ReplaceSearchRules",
        "ResumeWebhook",
        "ReturnOrder",
        "SendDeliveryAgain",
        "SetCollectionPicture",
        "SetStorePicture",
        "ShipOrder",
        "TransferStock",
        "Unblock",
    ];

    private static readonly string[] PeopleMayChange =
    [
        "AcceptInvitation",
        "ChangeSellerMail",
        "CloseSession",
        "CloseSessions",
        "OpenStore",
        "ProveSession",
        "RemoveMember",
        "RemoveWebhook",
        "RevokeApiKey",
        "TestWebhook",
        "WithdrawInvitation",
    ];

    private static readonly string[] PeopleMayChangeWithAFreshCode =
    [
        "AddDomain",
        "AddWebhook",
        "ChangeRole",
        "ChangeWebhook",
        "ChangeWebhookSecret",
        "CreateApiKey",
        "InviteMember",
        "IssueGiftCard",
        "MakeDomainPrimary",
        "RemoveDomain",
        "SetPaymentAccount",
    ];

    [Fact]
    public void Every_operation_that_changes_something_was_decided_on()
    {
        string[] Named(Func<Endpoint, bool> which) => [.. Operations().Where(which).Select(Name).Order(StringComparer.Ordinal)];
        bool ForKeys(Endpoint endpoint) => KeyRights.Allow(endpoint) && !endpoint.Metadata.GetMetadata<SellerRoute>()!.People;
        bool Fresh(Endpoint endpoint) => endpoint.Metadata.GetMetadata<FreshCode>() is { Fields: [] };

        Assert.Equal(KeysMayChange, Named(ForKeys));
        Assert.Equal(PeopleMayChangeWithAFreshCode, Named(Fresh));
        Assert.Equal(PeopleMayChange, Named(each => !ForKeys(each) && !Fresh(each)));
        Assert.Empty(KeysMayChange.Intersect(PeopleMayChangeWithAFreshCode));
    }

    [Fact]
    public async Task An_API_key_can_do_what_it_may_and_nothing_else_whatever_the_operation()
    {
        var shop = await Shop();
        var key = await Key(shop);

        foreach (var endpoint in Operations().Where(each => !KeysMayChange.Contains(Name(each))))
        {
            (await Call(endpoint, key, shop)).IsProblem(403, "api-key-not-enough");
        }

        foreach (var endpoint in Operations().Where(each => KeysMayChange.Contains(Name(each))))
        {
            Assert.False((await Call(endpoint, key, shop)) is { Status: 401 or 403 }, $"A key may {Name(endpoint)}.");
        }
    }

    [Fact]
    public async Task A_code_of_more_than_ten_minutes_ago_does_not_open_doors_and_a_new_one_does()
    {
        var phone = Site.NewPhone();
        var seller = await SignIn(phone);
        var opened = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        var shop = new Shop(seller, opened.Text("id"), opened.Text("slug"));
        Site.Time.Advance(TimeSpan.FromMinutes(11));
        foreach (var endpoint in Operations().Where(each => PeopleMayChangeWithAFreshCode.Contains(Name(each))))
        {
            (await Call(endpoint, shop.Seller, shop)).IsProblem(403, "fresh-code-required");
        }

        foreach (var (field, value) in (KeyValuePair<string, object>[])[new("vpa", "thief@bank"), new("phone", "+919876543210")])
        {
            (await shop.Seller.Patch(shop.Path, new Dictionary<string, object> { [field] = value })).IsProblem(
                403,
                "fresh-code-required",
                field
            );
        }

        (await shop.Seller.Patch(shop.Path, new { name = "Asha & Daughters" })).Is(200);

        var challenge = (await seller.Post("/api/v1/auth/codes", new { phone })).Is(202).Text("challengeId");
        (await seller.Post("/api/v1/auth/sessions/current/codes", new { challengeId = challenge, code = await Code(phone) })).Is(204);
        (await shop.Seller.Patch(shop.Path, new { vpa = "asha@okaxis" })).Is(200);
        (await shop.Seller.Post($"{shop.Path}/api-keys", new { name = "Till" })).Is(201);
        Site.Time.Advance(TimeSpan.FromMinutes(11));
        (await shop.Seller.Patch(shop.Path, new { vpa = "asha@okaxis", description = "The same address is no change." })).Is(200);
        (await shop.Seller.Post($"{shop.Path}/api-keys", new { name = "Another" })).IsProblem(403, "fresh-code-required");
    }

    [Fact]
    public async Task Another_persons_code_does_not_make_a_session_fresh()
    {
        var shop = await Shop();
        Site.Time.Advance(TimeSpan.FromMinutes(11));
        var challenge = (await shop.Seller.Post("/api/v1/auth/codes", new { phone = "+919811100022" })).Is(202).Text("challengeId");
        (
            await shop.Seller.Post(
                "/api/v1/auth/sessions/current/codes",
                new { challengeId = challenge, code = await Code("+919811100022") }
            )
        ).IsProblem(401, "wrong-code");
        (await shop.Seller.Post($"{shop.Path}/api-keys", new { name = "Till" })).IsProblem(403, "fresh-code-required");
    }

    [Theory]
    [InlineData("vpa", "thief@bank")]
    [InlineData("phone", "+919876543210")]
    [InlineData("slug", "another-link-altogether")]
    [InlineData("currency", "USD")]
    [InlineData("cashOnDelivery", false)]
    public async Task An_API_key_cannot_change_a_setting_that_moves_money_or_links(string field, object value)
    {
        var shop = await Shop();
        var key = await Key(shop);
        (await key.Patch(shop.Path, new Dictionary<string, object> { [field] = value })).IsProblem(403, "api-key-not-enough", field);
        (await key.Patch(shop.Path, new { name = "Asha & Daughters", cashOnDelivery = true })).Is(200);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session_at_once()
    {
        var phone = Site.NewPhone();
        var (one, other, somebody) = (await SignIn(phone), await SignIn(phone), await SignIn(Site.NewPhone()));

        (await one.Delete("/api/v1/auth/sessions")).Is(204);

        (await one.Get("/api/v1/stores")).IsProblem(401, "unauthenticated");
        (await other.Get("/api/v1/stores")).IsProblem(401, "unauthenticated");
        (await somebody.Get("/api/v1/stores")).Is(200);
    }

    private IEnumerable<Endpoint> Operations() =>
        Site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.Where(endpoint =>
                endpoint.Metadata.GetMetadata<SellerRoute>() is { SignInAt: null } && Method(endpoint) is not ("GET" or "HEAD")
            );

    private static string Name(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? endpoint.DisplayName!;

    private static string Method(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0];

    private static async Task<Answer> Call(Endpoint endpoint, ApiClient client, Shop shop)
    {
        var pattern = ((RouteEndpoint)endpoint).RoutePattern;
        var path = string.Join(
            '/',
            pattern.PathSegments.Select(segment =>
                string.Concat(
                    segment.Parts.Select(part =>
                        part switch
                        {
                            RoutePatternLiteralPart literal => literal.Content,
                            RoutePatternParameterPart { Name: "storeId" } => shop.Id,
                            RoutePatternParameterPart { Name: "deliveryId" } => "1",
                            RoutePatternParameterPart { Name: "name" } => "shop.example.org",
                            _ => "01hzzzzzzzzzzzzzzzzzzzzzza",
                        }
                    )
                )
            )
        );
        using var body = new StringContent("{}", null, "application/json");
        return await client.Send(new HttpMethod(Method(endpoint)), $"/{path}", Method(endpoint) == "DELETE" ? null : body);
    }

    private async Task<ApiClient> Key(Shop shop)
    {
        var client = new ApiClient(Site.Client());
        var token = (await shop.Seller.Post($"{shop.Path}/api-keys", new { name = "Till" })).Is(201).Text("token");
        client.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private async Task<string> Code(string phone)
    {
        var messages = (await new ApiClient(Site.Client()).Get("/dev/messages.json")).Is(200);
        return messages
            .Json.EnumerateArray()
            .First(message => message.GetProperty("to").GetString() == phone && message.TryGetProperty("code", out _))
            .GetProperty("code")
            .GetString()!;
    }

    private async Task<ApiClient> SignIn(string phone)
    {
        var client = new ApiClient(Site.Client());
        var challenge = (await client.Post("/api/v1/auth/codes", new { phone })).Is(202).Text("challengeId");
        var token = (await client.Post("/api/v1/auth/sessions", new { challengeId = challenge, code = await Code(phone) }))
            .Is(201)
            .Text("token");
        client.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}
