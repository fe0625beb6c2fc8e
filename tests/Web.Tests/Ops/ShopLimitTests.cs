using Dukaan.Messages;
using Dukaan.RuntimeSettings;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Ops;

/// <summary>An operator sets how many texts one shop may send in a day, within bounds; other shops keep theirs.</summary>
public sealed class ShopLimitTests(OpsSite ops) : IClassFixture<OpsSite>
{
    private readonly TestSite _site = ops.Site;

    [Fact]
    public async Task A_shop_sends_as_many_texts_a_day_as_an_operator_set_for_it()
    {
        var (limited, usual) = (await Open(), await Open());
        using var admin = await ops.SignIn(OpsSite.Admin);
        await admin.Open("/ops/settings");
        (string, string)[] rule = [("setting", "texts-per-day"), ("scope", "Shop"), ("target", limited), ("why", "They asked.")];

        await admin.Submit("/ops/settings", [.. rule, ("value", "1000001")]);
        admin.Is(422);
        await admin.Submit("/ops/settings", [.. rule, ("value", "2")]);
        admin.Is(200);

        await Eventually.Becomes(
            () => Task.FromResult(_site.Services.GetRequiredService<IRuntimeSettings>().Now.Of(limited).TextsPerDay),
            most => most == 2,
            "The process should know the limit."
        );
        Assert.Equal([true, true, false], await Send(limited, 3));
        Assert.Equal([true, true, true], await Send(usual, 3));
        Assert.Contains(await ops.Log.Read(long.MaxValue, 10), entry =>
            entry.Action == "settings.change" && entry.Detail.Contains("texts-per-day", StringComparison.Ordinal)
        );
    }

    private async Task<List<bool>> Send(string storeId, int texts)
    {
        Caller.Set(storeId, Caller.System);
        var sent = new List<bool>();
        for (var i = 0; i < texts; i++)
        {
            var text = new TextToCount($"{i}", Trusted: false, ToNewPhone: false, IsSuspect: false);
            sent.Add(await _site.Grains.GetGrain<IStoreTextsGrain>(storeId).Count(text) is null);
        }

        return sent;
    }

    private async Task<string> Open() =>
        (await new ApiClient(await _site.Seller()).Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" }))
            .Is(201)
            .Text("id");
}
