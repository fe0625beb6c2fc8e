using Dukaan.Silo.Regions;

namespace Dukaan.Silo.Tests.Regions;

/// <summary>Only regions speak as regions.</summary>
public sealed class RegionSignatureTests
{
    private const string Secret = "a secret that all regions share in this test";

    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly string Signed = RegionSignature.Sign(Secret, Now, "fra1", "POST", "/api?x=1");

    [Fact]
    public void What_was_signed_is_believed() => Assert.Null(Check());

    [Theory]
    [InlineData("iad1", "POST", "/api?x=1")]
    [InlineData("fra1", "DELETE", "/api?x=1")]
    [InlineData("fra1", "POST", "/api?x=2")]
    public void What_was_not_signed_is_not(string from, string method, string address) =>
        Assert.Equal("signature", RegionSignature.Check(Secret, Now, Signed, from, method, address));

    [Fact]
    public void Another_secret_is_none() =>
        Assert.Equal("signature", RegionSignature.Check(Secret + "!", Now, Signed, "fra1", "POST", "/api?x=1"));

    [Theory]
    [InlineData(59, null)]
    [InlineData(-59, null)]
    [InlineData(61, "clock")]
    [InlineData(-61, "clock")]
    public void Clocks_may_differ_by_a_minute(int seconds, string? problem) => Assert.Equal(problem, Check(Now.AddSeconds(seconds)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("t=1")]
    [InlineData("t=x,v1=00")]
    [InlineData("v1=00,t=1")]
    public void Nonsense_is_refused(string? signature) =>
        Assert.Equal("malformed", RegionSignature.Check(Secret, Now, signature, "fra1", "POST", "/api?x=1"));

    private static string? Check(DateTimeOffset? now = null) => RegionSignature.Check(Secret, now ?? Now, Signed, "fra1", "POST", "/api?x=1");
}
