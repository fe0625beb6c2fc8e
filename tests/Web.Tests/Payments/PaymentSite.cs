using Dukaan.Silo.Payments.Razorpay;
using Dukaan.Silo.Payments.Stripe;
using Dukaan.TestKit;
using Dukaan.Web.Payments.Sandbox;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Payments;

/// <summary>A site with its sandbox gateway, and shops that take online payment there.</summary>
public sealed class PaymentSite : IAsyncLifetime
{
    public TestSite Site { get; private set; } = null!;

    public SandboxGateway Sandbox => Site.Services.GetRequiredService<SandboxGateway>();

    public static object Account =>
        new
        {
            keyId = SandboxGateway.KeyId,
            key = SandboxGateway.Key,
            webhookSecret = SandboxGateway.WebhookSecret,
        };

    /// <summary>An account at an emulated provider, or at the sandbox.</summary>
    public static object AccountAt(string gateway) =>
        gateway switch
        {
            StripeProvider.ProviderName => Given(gateway, StripeEmulator.KeyId, StripeEmulator.Key),
            RazorpayProvider.ProviderName => Given(gateway, RazorpayEmulator.KeyId, RazorpayEmulator.Key),
            _ => Given(SandboxGateway.Name, SandboxGateway.KeyId, SandboxGateway.Key),
        };

    public async Task InitializeAsync() => Site = await TestSite.Start();

    public async Task DisposeAsync() => await Site.DisposeAsync();

    /// <summary>A shop that takes online payment, with one product of ₹150.00.</summary>
    /// <param name="gateway">Where it has its account; null: at the sandbox.</param>
    public async Task<(Shop Shop, string Product)> Shop(string? gateway = null)
    {
        var seller = new ApiClient(await Site.Seller());
        var store = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        var shop = new Shop(seller, store.Text("id"), store.Text("slug"));
        (await seller.Put($"{shop.Path}/payment-account", gateway is null ? Account : AccountAt(gateway))).Is(200);
        return (shop, (await shop.AddProduct()).Is(201).Text("id"));
    }

    /// <summary>An order to be paid online, as the shopper's API answers it.</summary>
    public async Task<Answer> Order(Shop shop, string product, string method = "online") =>
        (
            await new ApiClient(Site.Client()).Post(
                $"/api/storefront/v1/{shop.Slug}/checkout",
                new
                {
                    lines = new[] { new { productId = product, quantity = 1 } },
                    customer = new
                    {
                        name = "Ravi",
                        phone = "+919876543210",
                        address = new
                        {
                            line1 = "12 MG Road",
                            city = "Pune",
                            state = "MH",
                            postalCode = "411001",
                            country = "IN",
                        },
                    },
                    payment = new { method },
                }
            )
        ).Is(201);

    /// <summary>What the shopper does on the gateway's page.</summary>
    public void Decide(Answer order, string result, MessageBehavior? habit = null) =>
        Assert.NotNull(SandboxEndpoints.Decide(Sandbox, order.Text("payment.payUrl").Split('/')[^1], result, habit));

    public async Task<Answer> Status(Shop shop, Answer order) =>
        (await new ApiClient(Site.Client()).Get($"/api/storefront/v1/{shop.Slug}/orders/{order.Text("statusToken")}")).Is(200);

    private static object Given(string gateway, string keyId, string key) =>
        new
        {
            gateway,
            keyId,
            key,
            webhookSecret = SandboxGateway.WebhookSecret,
        };

    public Task BecomesPaid(Shop shop, Answer order, string otherwise) =>
        Eventually.Holds(async () => (await Status(shop, order)).Text("payment.state") == "paid", otherwise, TimeSpan.FromSeconds(60));
}
