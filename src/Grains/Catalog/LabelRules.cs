namespace Dukaan.Catalog;

/// <summary>Validates brand, tags and related products.</summary>
public static class LabelRules
{
    public const int MaxBrand = 60;
    public const int MaxTags = 30;
    public const int MaxTag = 40;
    public const int MaxRelated = 12;

    /// <summary>The changed labels, the same object if nothing differs, or what is wrong with the change; null: none.</summary>
    public static Result<ProductLabels?> Apply(ProductLabels? now, LabelsChange? change)
    {
        if (change is null)
        {
            return now;
        }

        var (before, brand) = (now ?? ProductLabels.None, TypedText.Line("brand", change.Brand ?? now?.Brand, 0, MaxBrand));
        var tags = change.Tags is { } given ? Tags(given.IsDefault ? [] : given) : before.Tags;
        var related =
            change.Related is { IsDefault: false } chosen ? chosen
            : change.Related is null ? before.Related
            : [];
        var error = brand.Error ?? tags.Error ?? CheckRelated(related);
        if (error is not null)
        {
            return error;
        }

        var same = brand.Value == before.Brand && tags.Value.SequenceEqual(before.Tags) && related.SequenceEqual(before.Related);
        return same ? now
            : brand.Value!.Length == 0 && tags.Value.IsEmpty && related.IsEmpty ? null
            : new ProductLabels(brand.Value, tags.Value, related);
    }

    private static Result<ImmutableArray<string>> Tags(ImmutableArray<string> tags)
    {
        var clean = new List<string>();
        foreach (var tag in tags)
        {
            var one = TypedText.Line("tags", tag, 0, MaxTag);
            if (!one.Ok)
            {
                return one.Error;
            }

            if (one.Value.Contains(',', StringComparison.Ordinal))
            {
                return Error.Invalid("tags", "tag-comma", "A tag has no comma: give each tag by itself.");
            }

            if (one.Value.Length > 0 && !clean.Contains(one.Value, StringComparer.OrdinalIgnoreCase))
            {
                clean.Add(one.Value);
            }
        }

        return clean.Count <= MaxTags
            ? clean.ToImmutableArray()
            : Error.Invalid("tags", "too-many-tags", $"A product has at most {MaxTags} tags.");
    }

    private static Error? CheckRelated(ImmutableArray<string> related) =>
        related.Length > MaxRelated
            ? Error.Invalid("related", "too-many-related", $"A product names at most {MaxRelated} related products.")
        : related.All(Ids.IsId) && related.Distinct(StringComparer.Ordinal).Count() == related.Length ? null
        : Error.Invalid("related", "related", "Name each related product once, by its id.");
}
