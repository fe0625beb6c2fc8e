using Dukaan.Catalog;
using Dukaan.Values;

namespace Dukaan.Web.Demo;

/// <summary>A product of a demonstration shop.</summary>
/// <param name="InStock">A few are sold out, as anywhere.</param>
/// <param name="Units">Units on hand where the shop counts them, else null.</param>
internal sealed record DemoItem(
    string Title, string Description, string Category, Money Price, DemoPicture Picture, bool InStock, long? Units)
{
    /// <summary>What it can be had in, or null.</summary>
    public ProductOption? Option { get; init; }
}
