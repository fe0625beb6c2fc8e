using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Dashboard.Pricing;

/// <summary>A delivery zone as typed in a form.</summary>
/// <param name="Bands">The upper bound and the fee of each step.</param>
internal sealed record ZoneDraft(
    string Name,
    string Countries,
    string States,
    string PostalCodes,
    string Kind,
    string Amount,
    ImmutableArray<(string UpTo, string Fee)> Bands,
    string FreeFrom,
    string Note,
    string Area = "",
    string Minimum = ""
)
{
    /// <summary>The number of steps in the form.</summary>
    public const int BandRows = 8;

    public const string Flat = "flat";
    public const string ByWeight = "weight";
    public const string ByOrderValue = "value";

    public static ZoneDraft Blank { get; } = new("", "", "", "", Flat, "", [], "", "");

    public static ZoneDraft Of(SellerContext seller, DeliveryZone zone) =>
        new(
            zone.Name,
            string.Join(", ", zone.Countries.Select(country => CountryNames.Of(country, seller.Language.Culture))),
            string.Join(", ", zone.States.Select(state => ZoneLabels.State(zone, state))),
            string.Join(", ", zone.PostalCodes),
            zone.Fee.Kind switch
            {
                FeeKind.ByWeight => ByWeight,
                FeeKind.ByOrderValue => ByOrderValue,
                _ => Flat,
            },
            PricingTexts.Write(seller, zone.Fee.Amount),
            [
                .. zone.Fee.Bands.Select(band =>
                    (
                        band.UpTo is not { } upTo ? ""
                        : zone.Fee.Kind == FeeKind.ByWeight ? upTo.ToString(CultureInfo.InvariantCulture)
                        : PricingTexts.Write(seller, upTo),
                        PricingTexts.Write(seller, band.Fee)
                    )
                ),
            ],
            PricingTexts.Write(seller, zone.Fee.FreeFrom),
            zone.Note,
            AreaText.Write(zone.Area),
            zone.MinimumOrder > 0 ? PricingTexts.Write(seller, zone.MinimumOrder) : ""
        );

    public static ZoneDraft Of(Form form) =>
        new(
            form["name"],
            form["countries"],
            form["states"],
            form["postalCodes"],
            form["kind"] is ByWeight or ByOrderValue ? form["kind"] : Flat,
            form["fee.amount"],
            [
                .. Enumerable
                    .Range(0, BandRows)
                    .Select(i => (form[$"upTo{i}"], form[$"fee{i}"]))
                    .Where(band => band.Item1.Length + band.Item2.Length > 0),
            ],
            form["fee.freeFrom"],
            form["note"],
            form["area"],
            form["minimumOrder"]
        );

    /// <summary>The zone, or a validation error.</summary>
    public FormErrors Read(SellerContext seller, string id, out DeliveryZone? zone)
    {
        var amount = PricingTexts.Amount(seller, Kind == Flat ? Amount : "", "fee.amount");
        var freeFrom = PricingTexts.Amount(seller, FreeFrom, "fee.freeFrom");
        var minimum = PricingTexts.Amount(seller, Minimum, "minimumOrder");
        var area = AreaText.Read(Area);
        var errors = FormErrors.None.With(amount.Error).With(freeFrom.Error).With(area.Error).With(minimum.Error);
        var bands = ImmutableArray.CreateBuilder<FeeBand>();
        foreach (var (upTo, fee) in Kind == Flat ? [] : Bands)
        {
            var reach = Reach(seller, upTo);
            var cost = PricingTexts.Amount(seller, fee.Length == 0 ? "0" : fee, "fee.bands");
            errors = errors.With(reach.Error).With(cost.Error);
            bands.Add(new FeeBand(reach.Value, cost.Value ?? 0));
        }

        var kind = Kind switch
        {
            ByWeight => FeeKind.ByWeight,
            ByOrderValue => FeeKind.ByOrderValue,
            _ => FeeKind.Flat,
        };
        zone = errors.Any
            ? null
            : new DeliveryZone(
                id,
                Name,
                [.. PricingTexts.Codes(Countries).Select(CountryNames.Read)],
                PricingTexts.List(States),
                PricingTexts.Codes(PostalCodes),
                new DeliveryFee(kind, amount.Value ?? 0, bands.ToImmutable(), freeFrom.Value),
                Note
            )
            {
                Area = area.Value,
                MinimumOrder = minimum.Value ?? 0,
            };
        return errors;
    }

    private Result<long?> Reach(SellerContext seller, string text)
    {
        if (Kind == ByOrderValue || text.Length == 0)
        {
            return PricingTexts.Amount(seller, text, "fee.bands");
        }

        return InputNormalizer.TryWhole(text, out long grams)
            ? new Result<long?> { Value = grams }
            : new Result<long?> { Error = Error.Invalid("fee.bands", "grams", "Enter weights in grams, such as 500.") };
    }
}
