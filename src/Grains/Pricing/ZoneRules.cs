namespace Dukaan.Pricing;

/// <summary>Validates delivery zones and their fees.</summary>
public static class ZoneRules
{
    public const int MaxZones = 50;
    public const int MaxName = 60;
    public const int MaxNote = 120;
    public const int MaxBands = 20;
    public const int MaxPostalCodes = 2_000;

    private const int MaxNames = 60;
    private const string India = States.India;

    public static Result<ImmutableArray<DeliveryZone>> Clean(ImmutableArray<DeliveryZone> zones, string home)
    {
        if (zones.Length > MaxZones || zones.Sum(zone => zone.PostalCodes.IsDefault ? 0 : zone.PostalCodes.Length) > MaxPostalCodes)
        {
            return Error.Invalid(
                "delivery.zones",
                "too-many-zones",
                $"A shop has at most {MaxZones} zones with {MaxPostalCodes:N0} postal codes."
            );
        }

        if (zones.Count(zone => zone.Area.Length > 0) > DeliveryArea.MaxAreas)
        {
            return Error.Invalid("delivery.zones", "too-many-areas", $"At most {DeliveryArea.MaxAreas} zones of a shop have an area.");
        }

        var clean = ImmutableArray.CreateBuilder<DeliveryZone>(zones.Length);
        for (var i = 0; i < zones.Length; i++)
        {
            var zone = Clean($"delivery.zones[{i}]", zones[i], home);
            if (!zone.Ok)
            {
                return zone.Error;
            }

            clean.Add(zone.Value);
        }

        return clean.DistinctBy(zone => zone.Id).Count() == clean.Count
            ? clean.MoveToImmutable()
            : Error.Invalid("delivery.zones", "duplicate-zone", "Two zones have the same id.");
    }

    private static Result<DeliveryZone> Clean(string field, DeliveryZone zone, string home)
    {
        var name = TypedText.Line($"{field}.name", zone.Name, 1, MaxName);
        var note = TypedText.Line($"{field}.note", zone.Note, 0, MaxNote);
        var countries = Texts(zone.Countries).Select(code => code.ToUpperInvariant()).Distinct().ToImmutableArray();
        var isIndian = countries is [India] || (countries.Length == 0 && home == India);
        var states = Texts(zone.States)
            .Select(state => isIndian ? IndianStates.Read(state) ?? state : state)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToImmutableArray();
        ImmutableArray<string> within =
            countries.Length > 0 ? countries
            : home.Length > 0 ? [home]
            : [];
        var postalCodes = Texts(zone.PostalCodes).Select(typed => (Typed: typed, Read: PostalCodes.Read(typed, within))).ToList();
        var area = DeliveryArea.Clean(zone.Area);
        var error = name.Error
            ?? note.Error
            ?? (area.Length > 0 || zone.Area.Length > 0 ? DeliveryArea.Check(area, $"{field}.area") : null)
            ?? (
                zone.MinimumOrder is >= 0 and <= Money.Max
                    ? null
                    : Error.Invalid($"{field}.minimumOrder", "amount", "An amount is zero or more.")
            )
            ?? CheckFee($"{field}.fee", zone.Fee)
            ?? (
                !Ids.IsId(zone.Id) ? Error.Invalid($"{field}.id", "id", "A zone's id is made by the shop; leave it out for a new one.")
                : countries.Length > MaxNames || !countries.All(TermsRules.IsCountry)
                    ? Error.Invalid($"{field}.countries", "country", "Countries are two-letter codes, such as IN, at most 60.")
                : states.Length > MaxNames || states.Any(state => state.Length > 80)
                    ? Error.Invalid($"{field}.states", "state", "Name at most 60 states, each by its name or its letters.")
                : isIndian && states.Any(state => IndianStates.Read(state) is null)
                    ? Error.Invalid(
                        $"{field}.states",
                        "state",
                        "One of these is no state of India. Write its name, or its two letters such as MH."
                    )
                : postalCodes.Find(code => code.Read is null) is { Typed: { } unknown }
                    ? Error.Invalid(
                        $"{field}.postalCodes",
                        "postal-code",
                        $"{Graphemes.Cut(unknown, 20)} is no postal code and no beginning of one there. {Advice(within)}"
                    )
                : null
            );
        return error is not null
            ? error
            : zone with
            {
                Name = name.Value!,
                Note = note.Value!,
                Countries = countries,
                States = states,
                Area = area,
                PostalCodes = [.. postalCodes.Select(code => code.Read!).Distinct()],
                Fee = zone.Fee.Kind == FeeKind.Flat ? zone.Fee with { Bands = [] } : zone.Fee with { Amount = 0 },
            };
    }

    /// <summary>How the entries may be written, by the zone's country.</summary>
    private static string Advice(ImmutableArray<string> countries) =>
        countries switch
        {
            [var one] when BritishCode.IsOf(one) =>
                "Write an area, a district or a sector, such as E, E1 or E1 0, or districts from one to another, such as E1-E4.",
            [var one] when PostalFormat.Of(one) is { } format =>
                $"Codes look like {format.Example}: write one, how they begin, or two with a hyphen between them for all from the one "
                    + "to the other.",
            _ => "Write how postal codes begin, such as 411 or SW1, or two with a hyphen between them for all from the one to the other.",
        };

    private static IEnumerable<string> Texts(ImmutableArray<string> texts) =>
        texts.IsDefault ? [] : texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text.Trim());

    private static Error? CheckFee(string field, DeliveryFee? fee)
    {
        if (fee is null || !Enum.IsDefined(fee.Kind))
        {
            return Error.Invalid(field, "fee", "Choose how the fee is found: flat, by weight, or by order value.");
        }

        if (fee.FreeFrom is < 0 or > Money.Max)
        {
            return Error.Invalid($"{field}.freeFrom", "amount", "An amount is zero or more.");
        }

        if (fee.Kind == FeeKind.Flat)
        {
            return fee.Amount is >= 0 and <= Money.Max ? null : Error.Invalid($"{field}.amount", "amount", "A fee is zero or more.");
        }

        if (fee.Bands.IsDefaultOrEmpty || fee.Bands.Length > MaxBands || fee.Bands.Any(band => band.Fee is < 0 or > Money.Max))
        {
            return Error.Invalid($"{field}.bands", "bands", $"Give 1 to {MaxBands} steps, each with a fee of zero or more.");
        }

        var ends = fee.Bands.Select(band => band.UpTo ?? long.MaxValue).ToList();
        return ends[0] > 0 && ends.Zip(ends.Skip(1)).All(pair => pair.First < pair.Second)
            ? null
            : Error.Invalid($"{field}.bands", "bands", "Each step must reach further than the one before; only the last may have no end.");
    }
}
