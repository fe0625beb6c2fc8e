using Dukaan.Saving;

namespace Dukaan.Import;

/// <summary>How many products were recorded. The products themselves are rows.</summary>
public sealed record SavedImports : SavedState
{
    /// <summary>The last number given to a product.</summary>
    public long Last { get; init; }
}
