using Dukaan.Web.Assets;

namespace Dukaan.Web.Tests.Assets;

public sealed class AcceptedEncodingTests
{
    [Theory]
    [InlineData(null, BodyEncoding.Identity)]
    [InlineData("", BodyEncoding.Identity)]
    [InlineData("gzip, deflate, br, zstd", BodyEncoding.Brotli)]
    [InlineData("gzip, deflate", BodyEncoding.Gzip)]
    [InlineData("GZIP", BodyEncoding.Gzip)]
    [InlineData("br;q=0, gzip", BodyEncoding.Gzip)]
    [InlineData("br;q=0.5, gzip;q=0.8", BodyEncoding.Gzip)]
    [InlineData("br;q=0.5,gzip;q=0.5", BodyEncoding.Brotli)]
    [InlineData("identity, br;q=0.5", BodyEncoding.Identity)]
    [InlineData("*", BodyEncoding.Brotli)]
    [InlineData("*;q=0", BodyEncoding.Identity)]
    [InlineData("br;q=0, *", BodyEncoding.Gzip)]
    [InlineData("deflate, compress", BodyEncoding.Identity)]
    [InlineData("br;q=nonsense", BodyEncoding.Identity)]
    [InlineData(" , ;, br ; q=1 ", BodyEncoding.Brotli)]
    public void The_best_accepted_form_is_chosen(string? header, BodyEncoding expected) =>
        Assert.Equal(expected, AcceptedEncoding.Choose(header));
}
