using Dukaan.Storefront;
using Dukaan.Web.Assets;
using Microsoft.Extensions.Primitives;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>A page that was served at an address just now, with its complete response.</summary>
internal sealed class HotPage
{
    private readonly VersionMark _mark;
    private readonly long _version;
    private readonly long _namedUntil;
    private readonly Form _identity;
    private readonly Form _brotli;
    private readonly Form _gzip;

    /// <param name="page">The page at the address.</param>
    /// <param name="mark">Whether it may still be served.</param>
    /// <param name="storeId">The shop's store id.</param>
    /// <param name="slot">The shop's slot, see <c>ShopSlots</c>; negative: none.</param>
    /// <param name="endpoint">The endpoint of the address.</param>
    /// <param name="namedUntil">Until when the address is known to lead to this page, as <see cref="TimeProvider.GetTimestamp"/>.</param>
    public HotPage(Page page, VersionMark mark, string storeId, int slot, Endpoint? endpoint, long namedUntil)
    {
        (_mark, _version, _namedUntil, StoreId, Slot, Endpoint) = (mark, page.Version, namedUntil, storeId, slot, endpoint);
        (ContentType, Size) = (page.ContentType, page.Size);
        _identity = new Form(page.Body, page.ETag, null);
        _brotli = page.Brotli.Length > 0 ? new Form(page.Brotli, BodySender.BrotliTag(page.ETag), "br") : _identity;
        _gzip = page.Gzip.Length > 0 ? new Form(page.Gzip, BodySender.GzipTag(page.ETag), "gzip") : _identity;
    }

    public string StoreId { get; }

    public int Slot { get; }

    public Endpoint? Endpoint { get; }

    public StringValues ContentType { get; }

    /// <summary>In bytes, of all encodings.</summary>
    public int Size { get; }

    /// <summary>Whether it may be served now, to a client that has seen this version.</summary>
    public bool MayServe(long atLeast, StorefrontOptions options, TimeProvider time) =>
        _version >= atLeast && time.GetTimestamp() < _namedUntil && _mark.MayServe(_version, options, time);

    /// <summary>The encoding for a client, chosen as in <see cref="BodySender"/>.</summary>
    public Form For(StringValues accepted) =>
        accepted.Count == 0
            ? _identity
            : AcceptedEncoding.Choose(accepted) switch
            {
                BodyEncoding.Brotli => _brotli != _identity ? _brotli : _gzip,
                BodyEncoding.Gzip => _gzip,
                _ => _identity,
            };

    /// <summary>The page's bytes in one encoding, and its headers.</summary>
    internal sealed class Form(byte[] body, string tag, string? encoding)
    {
        public byte[] Body { get; } = body;

        public string Tag { get; } = tag;

        public StringValues ETag { get; } = tag;

        public StringValues Encoding { get; } = encoding;
    }
}
