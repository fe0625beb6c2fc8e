using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Values;
using static Dukaan.Grains.Tests.Pricing.Requests;

namespace Dukaan.Grains.Tests.Pricing;

public class TermsRulesTests
{
    private static readonly string AnId = Ids.Derive("zone");

    private static DeliveryTerms Zoned(Func<DeliveryZone, DeliveryZone> change) =>
        DeliveryTerms.Everywhere with
        {
            Zones = [change(Zone("Pune", 100, ["IN"], null, ["411"]) with { Id = AnId })],
        };

    private static DeliveryTerms Fee(DeliveryFee fee) => Zoned(zone => zone with { Fee = fee });

    public static TheoryData<ChangeTerms, string> Refused =>
        new()
        {
            { new ChangeTerms("op", Country: "India"), "country" },
            { new ChangeTerms("op", Country: "US", Tax: Gst), "country" },
            { new ChangeTerms("op", ReservationMinutes: 0), "reservationMinutes" },
            { new ChangeTerms("op", ReservationMinutes: 10_081), "reservationMinutes" },
            { new ChangeTerms("op", Tax: Gst with { Scheme = (TaxScheme)9 }), "tax.scheme" },
            { new ChangeTerms("op", Tax: Gst with { Scheme = TaxScheme.OneRate, Name = "" }), "tax.name" },
            { new ChangeTerms("op", Tax: Gst with { Rate = -2 }), "tax.rate" },
            { new ChangeTerms("op", Tax: Gst with { Rate = 100_002 }), "tax.rate" },
            { new ChangeTerms("op", Tax: Gst with { Rate = 125 }), "tax.rate" },
            { new ChangeTerms("op", Tax: Gst with { State = "Atlantis" }), "tax.state" },
            { new ChangeTerms("op", Tax: Gst with { Number = "27AAPFU0939F1ZX" }), "tax.number" },
            { new ChangeTerms("op", Tax: Gst with { State = "DL" }), "tax.number" },
            { new ChangeTerms("op", Tax: Gst with { Classes = [new TaxClass("Food", "Food", 5_000)] }), "tax.classes[0].id" },
            {
                new ChangeTerms("op", Tax: Gst with { Classes = [new TaxClass("a", "A", 0), new TaxClass("a", "B", 0)] }),
                "tax.classes[1].id"
            },
            { new ChangeTerms("op", Delivery: DeliveryTerms.Everywhere with { Offered = false }), "delivery.offered" },
            { new ChangeTerms("op", Delivery: DeliveryTerms.Everywhere with { Pickup = true }), "delivery.pickupPlace" },
            { new ChangeTerms("op", Delivery: Zoned(zone => zone with { Name = " " })), "delivery.zones[0].name" },
            { new ChangeTerms("op", Delivery: Zoned(zone => zone with { Id = "../x" })), "delivery.zones[0].id" },
            { new ChangeTerms("op", Delivery: Zoned(zone => zone with { Countries = ["India"] })), "delivery.zones[0].countries" },
            { new ChangeTerms("op", Delivery: Zoned(zone => zone with { States = ["Atlantis"] })), "delivery.zones[0].states" },
            {
                new ChangeTerms("op", Delivery: Zoned(zone => zone with { PostalCodes = ["1234567890123"] })),
                "delivery.zones[0].postalCodes"
            },
            {
                new ChangeTerms("op", Delivery: DeliveryTerms.Everywhere with { Zones = [.. Enumerable.Repeat(Zone("z", 0), 51)] }),
                "delivery.zones"
            },
            { new ChangeTerms("op", Delivery: Fee(new DeliveryFee(FeeKind.Flat, -1, [], null))), "delivery.zones[0].fee.amount" },
            { new ChangeTerms("op", Delivery: Fee(new DeliveryFee(FeeKind.Flat, 1, [], -1))), "delivery.zones[0].fee.freeFrom" },
            { new ChangeTerms("op", Delivery: Fee(new DeliveryFee(FeeKind.ByWeight, 0, [], null))), "delivery.zones[0].fee.bands" },
            {
                new ChangeTerms("op", Delivery: Fee(new DeliveryFee(FeeKind.ByWeight, 0, [new FeeBand(null, 1), new FeeBand(5, 1)], null))),
                "delivery.zones[0].fee.bands"
            },
            {
                new ChangeTerms("op", Delivery: Fee(new DeliveryFee(FeeKind.ByWeight, 0, [new FeeBand(5, 1), new FeeBand(5, 1)], null))),
                "delivery.zones[0].fee.bands"
            },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Terms_that_cannot_be_are_refused_with_their_field(ChangeTerms change, string field)
    {
        var refused = TermsRules.Apply(SaleTerms.Default, change);
        Assert.False(refused.Ok, $"{field} must be refused.");
        Assert.Equal(field, refused.Error.Field);
    }

    [Fact]
    public void What_is_given_replaces_its_section_and_the_rest_stays()
    {
        var taxed = TermsRules
            .Apply(SaleTerms.Default, new ChangeTerms("op", Tax: Gst with { Number = "27aapfu0939f1zv", State = "Maharashtra" }))
            .OrThrow();
        Assert.Equal(("IN", "MH", "27AAPFU0939F1ZV"), (taxed.Country, taxed.Tax.State, taxed.Tax.Number));
        var delivery = Zoned(zone => zone with { States = ["maharashtra", "MH"], PostalCodes = [" 411 0", "411-0", ""] });
        var zone = TermsRules.Apply(taxed, new ChangeTerms("op", Delivery: delivery)).OrThrow();
        Assert.Equal(taxed.Tax, zone.Tax);
        Assert.Equal("MH", Assert.Single(zone.Delivery.Zones[0].States));
        Assert.Equal("4110", Assert.Single(zone.Delivery.Zones[0].PostalCodes));
        Assert.Equal(TaxTerms.None, TermsRules.Apply(zone, new ChangeTerms("op", Tax: Gst with { Scheme = TaxScheme.None })).OrThrow().Tax);
    }

    [Fact]
    public void A_shop_that_delivers_in_one_country_is_in_it()
    {
        Assert.Equal("IN", TermsRules.Apply(SaleTerms.Default, new ChangeTerms("op", Delivery: Zoned(zone => zone))).OrThrow().Country);
        Assert.Equal(
            "",
            TermsRules
                .Apply(SaleTerms.Default, new ChangeTerms("op", Delivery: Zoned(zone => zone with { Countries = ["IN", "NP"] })))
                .OrThrow()
                .Country
        );
        Assert.Equal(
            "NP",
            TermsRules
                .Apply(SaleTerms.Default with { Country = "NP" }, new ChangeTerms("op", Delivery: Zoned(zone => zone)))
                .OrThrow()
                .Country
        );
    }

    private static Discount Good => Percent(10, "DIWALI", Ids.Derive("d"));

    public static TheoryData<Discount, string> RefusedDiscounts =>
        new()
        {
            { Good with { Title = "" }, "title" },
            { Good with { Id = "x" }, "id" },
            { Good with { Code = "AB" }, "code" },
            { Good with { Code = "दिवाली" }, "code" },
            { Good with { Value = 0 }, "value" },
            { Good with { Value = 100_001 }, "value" },
            { Good with { Kind = DiscountKind.Amount, Value = Money.Max + 1 }, "value" },
            { Good with { Kind = (DiscountKind)9 }, "kind" },
            { Good with { Minimum = -1 }, "minimum" },
            { Good with { ProductIds = ["x"] }, "productIds" },
            { Good with { StartsAt = Now, EndsAt = Now }, "endsAt" },
            { Good with { Limit = 0 }, "limit" },
            { Good with { LimitPerPhone = -1 }, "limitPerPhone" },
        };

    [Theory]
    [MemberData(nameof(RefusedDiscounts))]
    public void A_discount_that_cannot_be_is_refused_with_its_field(Discount discount, string field) =>
        Assert.Equal(field, DiscountRules.Put(SaleTerms.Default, discount).Error?.Field);

    [Fact]
    public void A_code_belongs_to_one_discount_whatever_its_case()
    {
        var terms = DiscountRules.Put(SaleTerms.Default, Good with { Code = " diwali " }).OrThrow();
        Assert.Equal("DIWALI", Assert.Single(terms.Discounts).Code);
        Assert.Equal("code-taken", DiscountRules.Put(terms, Good with { Id = Ids.Derive("other") }).Error?.Code);
        Assert.Equal("New", Assert.Single(DiscountRules.Put(terms, Good with { Title = "New" }).OrThrow().Discounts).Title);
        Assert.Empty(DiscountRules.Delete(terms, Good.Id).OrThrow().Discounts);
        Assert.Equal(ErrorKind.NotFound, DiscountRules.Delete(terms, "none").Error?.Kind);
    }
}
