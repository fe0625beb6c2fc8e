using Dukaan.Messages;
using Dukaan.Payments;
using Dukaan.Sellers;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Messages;

/// <summary>A site whose gateway does what the test says, and whose messages are kept.</summary>
public sealed class MessageSite : IAsyncLifetime
{
    public TestSite Site { get; private set; } = null!;

    public FakeGateway Gateway { get; } = new();

    public RecordingMessages Messages { get; } = new();

    public async Task InitializeAsync() =>
        Site = await TestSite.Start(
            options => options with { PublicUrl = "https://dukaan.example" },
            services => services.AddSingleton<IMessageSender>(Messages).AddSingleton<IPaymentGateway>(Gateway)
        );

    public async Task DisposeAsync() => await Site.DisposeAsync();

    /// <summary>A shop that takes cash, UPI and online payment.</summary>
    public async Task<Shop> Open()
    {
        var seller = new ApiClient(await Site.Seller());
        var store = (
            await seller.Post(
                "/api/v1/stores",
                new
                {
                    name = "Asha Sweets",
                    currency = "INR",
                    language = "en",
                }
            )
        ).Is(201);
        var shop = new Shop(seller, store.Text("id"), store.Text("slug"));
        (
            await seller.Put(
                $"{shop.Path}/payment-account",
                new
                {
                    keyId = "key",
                    key = "a-secret-key",
                    webhookSecret = "a-webhook-secret",
                }
            )
        ).Is(200);
        (await seller.Patch(shop.Path, new { vpa = "asha@okbank" })).Is(200);
        return shop;
    }

    /// <summary>
    /// Lets time pass, four hours at once, each with room for what is due in it, until so much has passed and something holds.
    /// </summary>
    public Task Pass(TimeSpan least, Func<bool> until, string otherwise)
    {
        var (end, polls) = (Site.Time.GetUtcNow() + least, 0);
        return Eventually.Holds(
            () =>
            {
                Site.Time.Advance(polls++ % 6 == 0 ? TimeSpan.FromHours(4) : TimeSpan.FromSeconds(20));
                return Site.Time.GetUtcNow() >= end && until();
            },
            otherwise
        );
    }

    public async Task<string> PhoneOf(string storeId)
    {
        Caller.Set(storeId, Caller.System);
        var store = await Site.Grains.GetGrain<Dukaan.Stores.IStoreGrain>(storeId).Get();
        return (await Site.Grains.GetGrain<ISellerGrain>(store!.Owner).Get())!.Phone.E164;
    }
}
