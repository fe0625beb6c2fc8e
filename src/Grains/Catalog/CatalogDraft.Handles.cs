namespace Dukaan.Catalog;

/// <summary>Names in links that are given up.</summary>
public sealed partial class CatalogDraft
{
    public const int MaxRetired = 5_000;

    private readonly Dictionary<string, RetiredHandle> _retired = [];

    /// <summary>Links with this name lead to the item under its new name, or say that it is gone.</summary>
    private void Retire(HandleKind kind, string handle, string itemId)
    {
        var retired = new RetiredHandle(kind, handle, itemId, Version);
        _retired[retired.Id] = retired;
    }

    /// <summary>The oldest, where there are too many.</summary>
    private ImmutableArray<string> Forgotten()
    {
        if (_retired.Count == 0 || book.Shop.Retired.Length + _retired.Count <= MaxRetired)
        {
            return [];
        }

        var kept = book.Shop.Retired.Where(known => !_retired.ContainsKey(known.Id)).ToList();
        return [.. kept.Take(kept.Count + _retired.Count - MaxRetired).Select(known => known.Id)];
    }
}
