namespace Dukaan.Catalog;

/// <summary>Validates options and variants.</summary>
public static class VariantRules
{
    public const int MaxOptions = 3;
    public const int MaxValues = 50;
    public const int MaxVariants = 100;
    public const int MaxOptionName = 30;
    public const int MaxValue = 40;

    public static Result<ImmutableArray<ProductOption>> Clean(ImmutableArray<ProductOption> options)
    {
        if (options.Length > MaxOptions)
        {
            return Error.Invalid("options", "too-many-options", $"A product has at most {MaxOptions} options, such as size and colour.");
        }

        var clean = ImmutableArray.CreateBuilder<ProductOption>(options.Length);
        foreach (var option in options)
        {
            var field = $"options[{clean.Count}]";
            var name = TypedText.Line($"{field}.name", option.Name, 1, MaxOptionName);
            if (!name.Ok)
            {
                return name.Error;
            }

            if (clean.Any(other => other.Name.Equals(name.Value, StringComparison.OrdinalIgnoreCase)))
            {
                return Error.Invalid($"{field}.name", "duplicate-option", "Two options have the same name.");
            }

            var values = Values($"{field}.values", option.Values.IsDefault ? [] : option.Values);
            if (!values.Ok)
            {
                return values.Error;
            }

            clean.Add(new ProductOption(name.Value, values.Value));
        }

        return clean.MoveToImmutable();
    }

    /// <summary>A variant of each combination of the options' values, the last option's changing fastest.</summary>
    public static IEnumerable<VariantDraft> All(ImmutableArray<ProductOption> options) =>
        options
            .Aggregate(
                (IEnumerable<ImmutableArray<string>>)
                    [
                        [],
                    ],
                (combinations, option) => combinations.SelectMany(values => option.Values.Select(values.Add))
            )
            .Select(values => new VariantDraft(null, values));

    /// <summary>How many combinations the options have. Where there are far too many, some number above the limit.</summary>
    public static long Combinations(ImmutableArray<ProductOption> options) =>
        options.Aggregate(1L, (count, option) => count * option.Values.Length);

    /// <summary>The values as the options spell them, or null where they are no combination of the options.</summary>
    public static ImmutableArray<string>? Match(ImmutableArray<ProductOption> options, ImmutableArray<string> values)
    {
        if (values.IsDefault || values.Length != options.Length)
        {
            return null;
        }

        var spelled = options.Select(
            (option, i) => option.Values.FirstOrDefault(value => value.Equals(values[i]?.Trim(), StringComparison.OrdinalIgnoreCase))
        );
        return spelled.Contains(null) ? null : spelled.ToImmutableArray()!;
    }

    private static Result<ImmutableArray<string>> Values(string field, ImmutableArray<string> values)
    {
        if (values.Length is 0 or > MaxValues)
        {
            return Error.Invalid(field, "values", $"An option has 1 to {MaxValues} values.");
        }

        var clean = ImmutableArray.CreateBuilder<string>(values.Length);
        foreach (var value in values)
        {
            var one = TypedText.Line(field, value, 1, MaxValue);
            if (!one.Ok)
            {
                return one.Error;
            }

            if (clean.Contains(one.Value, StringComparer.OrdinalIgnoreCase))
            {
                return Error.Invalid(field, "duplicate-value", "An option has each value once.");
            }

            clean.Add(one.Value);
        }

        return clean.MoveToImmutable();
    }
}
