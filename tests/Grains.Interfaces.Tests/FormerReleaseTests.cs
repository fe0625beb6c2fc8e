using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Pricing;
using Dukaan.Stores;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace Dukaan.Grains.Interfaces.Tests;

/// <summary>
/// What a process of the release before sends lacks the members that are new. Orleans sets no initial values in a record that it receives.
/// </summary>
public sealed class FormerReleaseTests : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddSerializer().BuildServiceProvider();

    [Fact]
    public void A_profile_without_what_is_new_has_no_announcement_and_no_pages()
    {
        var former = new FormerProfile(
            "1",
            "asha",
            "Asha",
            "",
            "INR",
            "en",
            new Theme("#0a7", "#fff"),
            null,
            null,
            null,
            true,
            true,
            "Asia/Kolkata",
            1
        );

        var received = Received<FormerProfile, StoreProfile>(former);

        Assert.Equal(("Asha", "", 0, 0), (received.Name, received.Announcement, received.Social.Length, received.Pages.Length));
        Assert.False(received.Hours.AreSaid);
    }

    [Fact]
    public void Terms_without_what_is_new_refuse_cash_to_nobody()
    {
        var received = Received<FormerTerms, SaleTerms>(new FormerTerms("IN", TaxTerms.None, DeliveryTerms.Everywhere, [], 15, 1));

        Assert.Equal(("IN", 0, 0), (received.Country, received.NoCash.Length, received.Slots.Windows.Length));
    }

    [Fact]
    public void What_is_new_arrives()
    {
        var terms = SaleTerms.Default with { NoCash = ["mark"] };
        var profile = Received<FormerProfile, StoreProfile>(
            new FormerProfile(
                "1",
                "asha",
                "Asha",
                "",
                "INR",
                "en",
                new Theme("#0a7", "#fff"),
                null,
                null,
                null,
                true,
                true,
                "Asia/Kolkata",
                1
            )
        ) with
        {
            Announcement = "Closed on Monday",
            Social = ["https://example.com/asha"],
        };

        Assert.Equal(["mark"], Received<SaleTerms, SaleTerms>(terms).NoCash.AsEnumerable());
        var received = Received<StoreProfile, StoreProfile>(profile);
        Assert.Equal(("Closed on Monday", "https://example.com/asha"), (received.Announcement, Assert.Single(received.Social)));
    }

    public void Dispose() => _services.Dispose();

    private TNow Received<TFormer, TNow>(TFormer sent)
        where TNow : notnull =>
        _services
            .GetRequiredService<Serializer<TNow>>()
            .Deserialize(_services.GetRequiredService<Serializer<TFormer>>().SerializeToArray(sent))!;

    [GenerateSerializer]
    public sealed record FormerProfile(
        string StoreId,
        string Slug,
        string Name,
        string Description,
        string Currency,
        string Language,
        Theme Theme,
        string? Picture,
        string? Phone,
        string? Vpa,
        bool CashOnDelivery,
        bool Open,
        string TimeZone,
        long Revision
    );

    [GenerateSerializer]
    public sealed record FormerTerms(
        string Country,
        TaxTerms Tax,
        DeliveryTerms Delivery,
        ImmutableArray<Discount> Discounts,
        int ReservationMinutes,
        long Revision
    );
}
