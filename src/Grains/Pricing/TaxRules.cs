namespace Dukaan.Pricing;

/// <summary>Validates tax settings.</summary>
public static class TaxRules
{
    public const int MaxClasses = 20;
    public const int MaxName = 20;
    public const int MaxClassId = 30;
    public const int MaxNumber = 20;

    public static Result<TaxTerms> Clean(TaxTerms tax)
    {
        if (!Enum.IsDefined(tax.Scheme))
        {
            return Error.Invalid("tax.scheme", "unknown-scheme", "Choose none, one-rate or india-gst.");
        }

        if (tax.Scheme == TaxScheme.None)
        {
            return TaxTerms.None;
        }

        var gst = tax.Scheme == TaxScheme.IndiaGst;
        var name = TypedText.Line("tax.name", gst ? "" : tax.Name, gst ? 0 : 1, MaxName);
        var number = TypedText.Line(
            "tax.number",
            gst ? InputNormalizer.Compact(tax.Number) : InputNormalizer.Normalize(tax.Number),
            0,
            MaxNumber
        );
        var classes = Clean(tax.Classes.IsDefault ? [] : tax.Classes, gst);
        var state = gst ? IndianStates.Read(tax.State) : "";
        var error = name.Error
            ?? number.Error
            ?? CheckRate("tax.rate", tax.Rate, gst)
            ?? classes.Error
            ?? (
                state is null
                    ? Error.Invalid("tax.state", "state", "Choose the state your shop is in: it decides between CGST with SGST and IGST.")
                : gst && number.Value!.Length > 0 ? Gstin.Check(number.Value, state)
                : null
            );
        return error is not null
            ? error
            : tax with
            {
                Name = name.Value!,
                Number = gst ? number.Value!.ToUpperInvariant() : number.Value!,
                Classes = classes.Value,
                State = state!,
            };
    }

    private static Result<ImmutableArray<TaxClass>> Clean(ImmutableArray<TaxClass> classes, bool gst)
    {
        if (classes.Length > MaxClasses)
        {
            return Error.Invalid("tax.classes", "too-many-classes", $"A shop has at most {MaxClasses} tax classes.");
        }

        var clean = ImmutableArray.CreateBuilder<TaxClass>(classes.Length);
        foreach (var one in classes)
        {
            var field = $"tax.classes[{clean.Count}]";
            var name = TypedText.Line($"{field}.name", one.Name, 1, 60);
            if ((name.Error ?? CheckRate($"{field}.rate", one.Rate, gst)) is { } error)
            {
                return error;
            }

            if (!IsClassId(one.Id) || clean.Any(other => other.Id == one.Id))
            {
                return Error.Invalid(
                    $"{field}.id",
                    "class-id",
                    $"A class has an id of its own: up to {MaxClassId} small letters, digits and hyphens."
                );
            }

            clean.Add(one with { Name = name.Value! });
        }

        return clean.MoveToImmutable();
    }

    public static bool IsClassId(string? id) =>
        id is { Length: >= 1 and <= MaxClassId } && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static Error? CheckRate(string field, int rate, bool gst) =>
        rate is < 0 or > Allocation.Whole ? Error.Invalid(field, "rate", "A rate is 0 to 100 percent, with at most three decimals.")
        : gst && rate % 2 != 0 ? Error.Invalid(field, "rate", "CGST and SGST are halves of this rate: its third decimal must be even.")
        : null;
}
