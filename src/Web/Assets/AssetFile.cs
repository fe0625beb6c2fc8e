namespace Dukaan.Web.Assets;

/// <summary>A stylesheet, script or picture of the site itself, in every form it is sent in.</summary>
/// <param name="Name">As the program calls it: <c>shop.css</c>.</param>
/// <param name="Url">With a fingerprint of its content, so that it may be cached for ever.</param>
/// <param name="ContentType">With its charset.</param>
/// <param name="ETag">Strong, quoted.</param>
/// <param name="Body">The file.</param>
/// <param name="Brotli">In brotli; empty where that would not be smaller.</param>
/// <param name="Gzip">In gzip; empty where that would not be smaller.</param>
public sealed record AssetFile(string Name, string Url, string ContentType, string ETag, byte[] Body, byte[] Brotli, byte[] Gzip);
