using Dukaan.Storefront;
using Dukaan.Web.Assets;
using Dukaan.Web.Visits;
using Microsoft.Extensions.Primitives;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>A page that was served at an address just now, with its complete response.</summary>
internal sealed class HotPage
{
    /// <summary>What all forms of a page have, as a multiple of its brotli form: for pages of shops about seven.</summary>
    private const int TimesUnpacked = 8;

    private readonly VersionMark _mark;
    private readonly long _version;
    private readonly long _namedUntil;
    private readonly Page _page;
    private readonly Form? _brotli;
    private Form? _identity; // these two are made for the first client that takes them; two that make one at once make the same
    private Form? _gzip;

    /// <param name="page">The page at the address.</param>
    /// <param name="mark">Whether it may still be served.</param>
    /// <param name="storeId">The shop's store id.</param>
    /// <param name="slot">The shop's slot, see <c>ShopSlots</c>; negative: none.</param>
    /// <param name="endpoint">The endpoint of the address.</param>
    /// <param name="namedUntil">Until when the address is known to lead to this page, as <see cref="TimeProvider.GetTimestamp"/>.</param>
    /// <param name="visits">Who counts what comes for it; null: it is no page for people.</param>
    public HotPage(Page page, VersionMark mark, string storeId, int slot, Endpoint? endpoint, long namedUntil, StoreVisits? visits = null)
    {
        (_mark, _version, _namedUntil, StoreId, Slot, Endpoint) = (mark, page.Version, namedUntil, storeId, slot, endpoint);
        (_page, ContentType, Size) = (page, page.ContentType, page.IsPacked ? page.Size * TimesUnpacked : page.Size);
        Visits = visits;
        _brotli = page.Brotli.Length > 0 ? new Form(page.Brotli, BodySender.BrotliTag(page.ETag), "br") : null;
    }

    public string StoreId { get; }

    public StoreVisits? Visits { get; }

    /// <summary>The same address's pages in all languages among which its readers choose; null: there is no choice.</summary>
    public HotLanguages? Languages { get; init; }

    /// <summary>The switch on which the page's form depends, so that an experiment may show either; null: none.</summary>
    public string? Switch { get; init; }

    /// <summary>The headers on which the choice of it and of its form depends.</summary>
    public StringValues Vary => Languages is null ? BodySender.Vary : BodySender.VaryByLanguage;

    public int Slot { get; }

    public Endpoint? Endpoint { get; }

    public StringValues ContentType { get; }

    /// <summary>In bytes, of all encodings, about.</summary>
    public int Size { get; }

    /// <summary>Whether it may be served now, to a client that has seen this version.</summary>
    public bool MayServe(long atLeast, StorefrontOptions options, TimeProvider time) =>
        _version >= atLeast && time.GetTimestamp() < _namedUntil && _mark.MayServe(_version, options, time);

    /// <summary>The encoding for a client, chosen as in <see cref="BodySender"/>.</summary>
    public Form For(StringValues accepted) =>
        accepted.Count == 0
            ? Identity
            : AcceptedEncoding.Choose(accepted) switch
            {
                BodyEncoding.Brotli => _brotli ?? Gzip,
                BodyEncoding.Gzip => Gzip,
                _ => Identity,
            };

    private Form Identity => _identity ??= new Form(_page.Identity(), _page.ETag, null);

    private Form Gzip =>
        _gzip ??= _page.InGzip() is { Length: > 0 } gzip ? new Form(gzip, BodySender.GzipTag(_page.ETag), "gzip") : Identity;

    /// <summary>The page's bytes in one encoding, and its headers.</summary>
    internal sealed class Form(byte[] body, string tag, string? encoding)
    {
        public byte[] Body { get; } = body;

        public string Tag { get; } = tag;

        public StringValues ETag { get; } = tag;

        public StringValues Encoding { get; } = encoding;
    }
}
