namespace Dukaan.Catalog;

/// <summary>Changes of <see cref="ProductLabels"/>; null leaves a value unchanged.</summary>
/// <param name="Brand">Empty: none.</param>
/// <param name="Tags">The complete new list.</param>
/// <param name="Related">The complete new list.</param>
[GenerateSerializer, Immutable, Alias("labels-change")]
public sealed record LabelsChange(string? Brand = null, ImmutableArray<string>? Tags = null, ImmutableArray<string>? Related = null);
