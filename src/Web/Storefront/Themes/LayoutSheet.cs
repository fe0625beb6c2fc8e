using System.Collections.Immutable;
using Dukaan.Stores;
using Dukaan.Web.Assets;

namespace Dukaan.Web.Storefront.Themes;

/// <summary>
/// What a layout of shops adds to their stylesheet: a file of its own, so that a page has the rules of its own layout only.
/// </summary>
internal sealed class LayoutSheet
{
    private readonly AssetFile? _file;

    private LayoutSheet(ShopLayout layout, string? file)
    {
        _file = file is null ? null : Asset.Named(file)!;
        Name = layout.ToString().ToLowerInvariant();
    }

    private static readonly ImmutableArray<LayoutSheet> All =
    [
        new(ShopLayout.Grid, null),
        new(ShopLayout.Pictures, "layout-pictures.css"),
        new(ShopLayout.List, "layout-list.css"),
    ];

    /// <summary>In the address of the stylesheet.</summary>
    public string Name { get; }

    /// <summary>Its rules; empty: those that all shops have are enough.</summary>
    public ReadOnlyMemory<byte> Rules => _file?.Body ?? [];

    /// <summary>Of its rules.</summary>
    public string Fingerprint => _file?.ETag.Trim('"') ?? "";

    /// <summary>Of a layout. One that this release does not know is the grid.</summary>
    public static LayoutSheet Of(ShopLayout layout) => Enum.IsDefined(layout) ? All[(int)layout] : All[0];

    /// <summary>By its name; null: there is no such layout with rules of its own.</summary>
    public static LayoutSheet? Named(string name) => All.FirstOrDefault(sheet => sheet._file is not null && sheet.Name == name);
}
