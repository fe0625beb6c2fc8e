namespace Dukaan.Web.Storefront.Serving;

/// <summary>The pages of one address in the languages that were read lately.</summary>
internal sealed class HotLanguages(OfferedLanguages offered)
{
    private readonly HotPage?[] _pages = new HotPage?[offered.Count];

    /// <summary>As in <see cref="OfferedLanguages.List"/>.</summary>
    public string List => offered.List;

    /// <summary>The page in this client's language; null: not read lately.</summary>
    public HotPage? For(HttpRequest request) => Volatile.Read(ref _pages[offered.Choose(request)]);

    /// <summary>What this client reads, from now on.</summary>
    public void Keep(HttpRequest request, HotPage page) => Volatile.Write(ref _pages[offered.Choose(request)], page);

    /// <summary>The sum of their sizes, in bytes.</summary>
    public int Size => _pages.Sum(page => page?.Size ?? 0);
}
