using System.Collections.Immutable;
using Dukaan.Items;
using Dukaan.Pricing;
using Dukaan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Dukaan.Grains.Tests.Pricing;

/// <summary>What can be priced: made by hand, and any at all.</summary>
public static class Requests
{
    public static DateTimeOffset Now { get; } = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    public static TaxTerms Gst { get; } =
        new(TaxScheme.IndiaGst, "", 18_000, false, [new TaxClass("food", "Food", 5_000)], "MH", "27AAPFU0939F1ZV");

    public static SaleTerms Terms { get; } = SaleTerms.Default with { Country = "IN" };

    public static Place Pune { get; } = new("IN", "MH", "411 001");

    public static Place Delhi { get; } = new("IN", "DL", "110001");

    /// <summary>A request to send these to Pune.</summary>
    public static PriceRequest Of(SaleTerms terms, params QuotedLine[] lines) => new([.. lines], "INR", terms, Now, To: Pune);

    public static QuotedLine Line(string id, long price, int quantity = 1, string taxClass = "", int weight = 0) =>
        new(id, id, id, null, new Money(price, "INR"), quantity, new Money(price * quantity, "INR"), Available: true, Counted: false)
        {
            Details = new ItemDetails(TaxClass: taxClass, Weight: weight),
        };

    public static Discount Percent(int percent, string? code = null, string id = "d") =>
        new(
            Id: id,
            Title: $"{percent} % off",
            Code: code,
            Kind: DiscountKind.Percent,
            Value: percent * 1_000,
            Minimum: 0,
            ProductIds: [],
            StartsAt: null,
            EndsAt: null,
            Limit: null,
            LimitPerPhone: null,
            Enabled: true
        );

    public static Discount Off(long amount, string? code = null, string id = "d") =>
        Percent(0, code, id) with
        {
            Kind = DiscountKind.Amount,
            Value = amount,
        };

    public static Discount FreeDelivery(string? code = null, string id = "f") =>
        Percent(0, code, id) with
        {
            Kind = DiscountKind.FreeDelivery,
        };

    public static DeliveryZone Zone(
        string name,
        long fee,
        string[]? countries = null,
        string[]? states = null,
        string[]? postalCodes = null
    ) => new(name, name, [.. countries ?? []], [.. states ?? []], [.. postalCodes ?? []], new DeliveryFee(FeeKind.Flat, fee, [], null));

    public static SaleTerms Delivering(params DeliveryZone[] zones) =>
        Terms with
        {
            Delivery = DeliveryTerms.Everywhere with { Zones = [.. zones] },
        };

    /// <summary>
    /// Any request there can be, odd prices and great ones, all schemes, overlapping zones, running and finished discounts.
    /// </summary>
    public static Gen<PriceRequest> Any { get; } =
        from lines in Lines
        from tax in Taxes
        from delivery in Deliveries
        from discounts in Discounts
        from place in Gen.Elements<Place?>(
            null,
            Pune,
            Delhi,
            new Place("", "", ""),
            new Place("FR", "", "75001"),
            new Place("IN", "KA", "560001")
        )
        from method in Gen.Frequency((4, Gen.Constant(DeliveryMethod.Delivery)), (1, Gen.Constant(DeliveryMethod.Pickup)))
        from code in Gen.Elements(null, "", "code1", "CODE2", "NOSUCH")
        select new PriceRequest(lines, "INR", new SaleTerms("IN", tax, delivery, discounts, 15, 1), Now, method, place, code);

    private static Gen<ImmutableArray<QuotedLine>> Lines =>
        from wishes in (
            from price in Gen.Frequency((6, Gen.Choose(1, 100_000)), (2, Gen.Choose(1, 9)), (1, Gen.Choose(1, int.MaxValue)))
            from quantity in Gen.Frequency((4, Gen.Choose(1, 5)), (1, Gen.Choose(1, 999)))
            from taxClass in Gen.Elements("", "food", "free", "gone")
            from weight in Gen.Choose(0, 3_000)
            select (price, quantity, taxClass, weight)
        ).ListOf()
        select wishes.Take(12).Select((wish, i) => Line($"p{i}", wish.price, wish.quantity, wish.taxClass, wish.weight)).ToImmutableArray();

    private static Gen<TaxTerms> Taxes =>
        from scheme in Gen.Elements(Enum.GetValues<TaxScheme>())
        from rate in Gen.Elements(0, 250, 5_000, 8_875, 12_000, 18_000, 28_000, 100_000)
        from included in Gen.Elements(true, false)
        from state in Gen.Elements("MH", "DL", "CH")
        select new TaxTerms(
            scheme,
            "VAT",
            rate,
            included,
            [new TaxClass("food", "Food", 5_000), new TaxClass("free", "Free", 0)],
            state,
            ""
        );

    private static Gen<DeliveryTerms> Deliveries =>
        from fees in (
            from kind in Gen.Elements(Enum.GetValues<FeeKind>())
            from fee in Gen.Choose(0, 20_000)
            from step in Gen.Choose(1, 5_000)
            from freeFrom in Gen.Elements<long?>(null, 0L, 50_000L)
            from open in Gen.Elements(true, false)
            select new DeliveryFee(kind, fee, [new FeeBand(step, fee), new FeeBand(open ? null : step * 2L, fee * 2L)], freeFrom)
        ).ListOf(3)
        from zones in Gen.Choose(0, 3)
        from pickup in Gen.Elements(true, false)
        select new DeliveryTerms(
            true,
            [
                .. new[] { Zone("world", 0), Zone("state", 0, ["IN"], ["MH"]), Zone("pune", 0, ["IN"], null, ["411", "4"]) }
                    .Take(zones)
                    .Zip(fees, (zone, fee) => zone with { Fee = fee }),
            ],
            pickup,
            ""
        );

    private static Gen<ImmutableArray<Discount>> Discounts =>
        from discounts in (
            from kind in Gen.Elements(Enum.GetValues<DiscountKind>())
            from value in Gen.Choose(1, 100_000)
            from minimum in Gen.Elements(0L, 0L, 5_000L)
            from products in Gen.Elements<ImmutableArray<string>>([], [], ["p0", "p2"], ["p9"])
            from ends in Gen.Elements<DateTimeOffset?>(null, null, Now, Now.AddTicks(1))
            from coded in Gen.Elements(true, false)
            select (kind, value, minimum, products, ends, coded)
        ).ListOf()
        select discounts
            .Take(4)
            .Select(
                (one, i) =>
                    new Discount(
                        Id: $"d{i}",
                        Title: "Title",
                        Code: one.coded ? $"CODE{i}" : null,
                        Kind: one.kind,
                        Value: one.value,
                        Minimum: one.minimum,
                        ProductIds: one.products,
                        StartsAt: null,
                        EndsAt: one.ends,
                        Limit: null,
                        LimitPerPhone: null,
                        Enabled: true
                    )
            )
            .ToImmutableArray();
}
