using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Dashboard.Terms;

/// <summary>A delivery zone as it stands in a form: texts as they were typed.</summary>
/// <param name="Bands">The steps: how far each reaches, and its fee.</param>
internal sealed record ZoneDraft(
    string Name,
    string Countries,
    string States,
    string PostalCodes,
    string Kind,
    string Amount,
    ImmutableArray<(string UpTo, string Fee)> Bands,
    string FreeFrom,
    string Note
)
{
    /// <summary>How many steps the form has.</summary>
    public const int BandRows = 8;

    public const string Flat = "flat";
    public const string ByWeight = "weight";
    public const string ByOrderValue = "value";

    public static ZoneDraft Blank { get; } = new("", "", "", "", Flat, "", [], "", "");

    public static ZoneDraft Of(Desk desk, DeliveryZone zone) =>
        new(
            zone.Name,
            string.Join(", ", zone.Countries.Select(CountryNames.Of)),
            string.Join(", ", zone.States.Select(state => ZoneWords.State(zone, state))),
            string.Join(", ", zone.PostalCodes),
            zone.Fee.Kind switch
            {
                FeeKind.ByWeight => ByWeight,
                FeeKind.ByOrderValue => ByOrderValue,
                _ => Flat,
            },
            TermsDesk.Write(desk, zone.Fee.Amount),
            [
                .. zone.Fee.Bands.Select(band =>
                    (
                        band.UpTo is not { } upTo ? ""
                        : zone.Fee.Kind == FeeKind.ByWeight ? upTo.ToString(CultureInfo.InvariantCulture)
                        : TermsDesk.Write(desk, upTo),
                        TermsDesk.Write(desk, band.Fee)
                    )
                ),
            ],
            TermsDesk.Write(desk, zone.Fee.FreeFrom),
            zone.Note
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
            form["note"]
        );

    /// <summary>The zone, or what is wrong with it.</summary>
    public FormErrors Read(Desk desk, string id, out DeliveryZone? zone)
    {
        var amount = TermsDesk.Amount(desk, Kind == Flat ? Amount : "", "fee.amount");
        var freeFrom = TermsDesk.Amount(desk, FreeFrom, "fee.freeFrom");
        var errors = FormErrors.None.With(amount.Refusal).With(freeFrom.Refusal);
        var bands = ImmutableArray.CreateBuilder<FeeBand>();
        foreach (var (upTo, fee) in Kind == Flat ? [] : Bands)
        {
            var reach = Reach(desk, upTo);
            var cost = TermsDesk.Amount(desk, fee.Length == 0 ? "0" : fee, "fee.bands");
            errors = errors.With(reach.Refusal).With(cost.Refusal);
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
                [.. TermsDesk.List(Countries).Select(CountryNames.Read)],
                TermsDesk.List(States),
                TermsDesk.List(PostalCodes),
                new DeliveryFee(kind, amount.Value ?? 0, bands.ToImmutable(), freeFrom.Value),
                Note
            );
        return errors;
    }

    private Outcome<long?> Reach(Desk desk, string text)
    {
        if (Kind == ByOrderValue || text.Length == 0)
            return TermsDesk.Amount(desk, text, "fee.bands");

        return InputNormalizer.TryWhole(text, out long grams)
            ? new Outcome<long?> { Value = grams }
            : new Outcome<long?> { Refusal = Refusal.Invalid("fee.bands", "grams", "Enter weights in grams, such as 500.") };
    }
}
