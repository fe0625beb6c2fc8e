using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Web.Demo;

/// <summary>
/// Reads the settings of a shop's file that say on what terms it sells; prices have the tax in them. All of them may be left out, and there
/// may be several places and discounts:
/// <code>
/// country: PT
/// tax: IVA | 23                                          one tax: its name and percent
/// tax: GST | 5 | TG                                      India's: the shop's state too
/// pickup: Jayanagar, 7 am to 11 pm
/// delivery: Espanha | ES, FR | 12.50 | 120 | 5 dias      a place: countries, fee, free from (or nothing), a note
/// discount: Welcome | WELCOME10 | 10%                    title, code (or nothing: by itself), 10% or an amount or delivery, from an order
/// of
/// </code>
/// </summary>
internal static class TermsLines
{
    private const string India = "IN";
    private const string Gst = "GST";

    public static SaleTerms Read(ILookup<string, string> settings, string currency)
    {
        var pickup = settings["pickup"].SingleOrDefault("");
        return SaleTerms.Default with
        {
            Country = settings["country"].SingleOrDefault(""),
            Tax = settings["tax"].Select(line => TaxOf(ShopFile.Fields(line))).SingleOrDefault(TaxTerms.None),
            Delivery = new DeliveryTerms(
                true,
                [.. settings["delivery"].Select(line => ZoneOf(ShopFile.Fields(line), currency))],
                pickup.Length > 0,
                pickup
            ),
            Discounts = [.. settings["discount"].Select(line => DiscountOf(ShopFile.Fields(line), currency))],
        };
    }

    private static TaxTerms TaxOf(string[] fields) =>
        fields[0] == Gst
            ? new TaxTerms(TaxScheme.IndiaGst, "", Rate(fields[1]), true, [], fields[2], "")
            : new TaxTerms(TaxScheme.OneRate, fields[0], Rate(fields[1]), true, [], "", "");

    private static DeliveryZone ZoneOf(string[] fields, string currency) =>
        new(
            Ids.Derive("demo-zone", fields[0]),
            fields[0],
            [.. fields[1].Split(',', StringSplitOptions.TrimEntries)],
            [],
            [],
            new DeliveryFee(
                FeeKind.Flat,
                ShopFile.MinorUnits(fields[2], currency),
                [],
                ShopFile.Field(fields, 3) is { } from ? ShopFile.MinorUnits(from, currency) : null
            ),
            ShopFile.Field(fields, 4) ?? ""
        );

    private static Discount DiscountOf(string[] fields, string currency)
    {
        var (kind, value) = fields[2] switch
        {
            "delivery" => (DiscountKind.FreeDelivery, 0),
            [.. var percent, '%'] => (DiscountKind.Percent, Rate(percent)),
            var amount => (DiscountKind.Amount, ShopFile.MinorUnits(amount, currency)),
        };
        var minimum = ShopFile.Field(fields, 3) is { } from ? ShopFile.MinorUnits(from, currency) : 0;
        return new Discount(
            Id: Ids.Derive("demo-discount", fields[0]),
            Title: fields[0],
            Code: ShopFile.Field(fields, 1),
            Kind: kind,
            Value: value,
            Minimum: minimum,
            ProductIds: [],
            StartsAt: null,
            EndsAt: null,
            Limit: null,
            LimitPerPhone: null,
            Enabled: true
        );
    }

    /// <summary>A percentage in the unit of the terms of sale.</summary>
    private static int Rate(string percent) => (int)(decimal.Parse(percent, CultureInfo.InvariantCulture) * 1_000);
}
