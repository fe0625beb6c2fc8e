namespace Dukaan.Web.Assets;

/// <summary>A static file of the site in all its encodings.</summary>
/// <param name="Name">The file name: <c>shop.css</c>.</param>
/// <param name="Url">With a fingerprint of its content, so that it may be cached without end.</param>
/// <param name="ContentType">With its charset.</param>
/// <param name="ETag">Strong, quoted.</param>
/// <param name="Body">The file.</param>
/// <param name="Brotli">In Brotli; empty if that is not smaller.</param>
/// <param name="Gzip">In gzip; empty if that is not smaller.</param>
public sealed record AssetFile(string Name, string Url, string ContentType, string ETag, byte[] Body, byte[] Brotli, byte[] Gzip);
