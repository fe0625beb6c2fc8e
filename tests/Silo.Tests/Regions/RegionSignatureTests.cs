using System.Security.Cryptography;
using System.Text;
using Dukaan.Silo.Regions;

namespace Dukaan.Silo.Tests.Regions;

/// <summary>Only regions speak as regions.</summary>
public sealed class RegionSignatureTests
{
    private const string Secret = "a secret that all regions share in this test";

    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Once = Guid.NewGuid();
    private static readonly RegionCall Call = new(
        "fra1",
        "bom1",
        "POST",
        "/api?x=1",
        "203.0.113.9 https dukaan.example",
        RegionCall.NoBody
    );
    private static readonly string Signed = RegionSignature.Sign(Secret, Now, Once, Call);

    public static TheoryData<RegionCall> Others =>
        [
            Call with
            {
                From = "iad1",
            },
            Call with
            {
                To = "iad1",
            },
            Call with
            {
                Method = "DELETE",
            },
            Call with
            {
                PathAndQuery = "/api?x=2",
            },
            Call with
            {
                Client = "203.0.113.10 https dukaan.example",
            },
            Call with
            {
                BodyHash = RegionCall.NoBody.Replace('e', 'f'),
            },
        ];

    [Fact]
    public void What_was_signed_is_believed_and_has_its_number()
    {
        Assert.Null(RegionSignature.Check(Secret, Now, Signed, Call, out var once));
        Assert.Equal(Once, once);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void What_was_not_signed_is_not(RegionCall other) =>
        Assert.Equal("signature", RegionSignature.Check(Secret, Now, Signed, other, out _));

    [Fact]
    public void Another_secret_or_number_is_none()
    {
        Assert.Equal("signature", RegionSignature.Check(Secret + "!", Now, Signed, Call, out _));
        Assert.Equal(
            "signature",
            RegionSignature.Check(Secret, Now, Signed.Replace($"{Once:N}", $"{Guid.NewGuid():N}", StringComparison.Ordinal), Call, out _)
        );
    }

    [Theory]
    [InlineData(30, null)]
    [InlineData(-30, null)]
    [InlineData(31, "clock")]
    [InlineData(-31, "clock")]
    public void It_is_good_for_half_a_minute_and_clocks_may_differ_by_as_much(int seconds, string? problem) =>
        Assert.Equal(problem, RegionSignature.Check(Secret, Now.AddSeconds(seconds), Signed, Call, out _));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("t=1")]
    [InlineData("t=1,v1=00")]
    [InlineData("t=x,n=00000000000000000000000000000000,v2=00")]
    [InlineData("t=1,n=x,v2=00")]
    [InlineData("n=00000000000000000000000000000000,t=1,v2=00")]
    public void Nonsense_is_refused(string? signature) =>
        Assert.Equal("malformed", RegionSignature.Check(Secret, Now, signature, Call, out _));

    [Fact]
    public void A_time_at_the_end_of_time_is_refused_as_any_other() =>
        Assert.Equal("clock", RegionSignature.Check(Secret, Now, Sign(long.MaxValue), Call, out _));

    [Theory]
    [InlineData("//elsewhere.example/x")]
    [InlineData("/x?y=http://elsewhere.example")]
    [InlineData("/@elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    public void An_address_of_a_region_is_at_that_region(string path) => Assert.Equal("bom1.example", RegionOptions.At(Bom, path).Host);

    [Theory]
    [InlineData("http://elsewhere.example/x")]
    [InlineData("@elsewhere.example/x")]
    [InlineData(".elsewhere.example/x")]
    [InlineData("")]
    public void What_is_no_path_is_no_address_of_a_region(string path) =>
        Assert.Throws<ArgumentException>(() => RegionOptions.At(Bom, path));

    private static Uri Bom => new("https://bom1.example");

    /// <summary>A right signature of a time that no clock shows.</summary>
    private static string Sign(long at)
    {
        var call = $"{Call.From}\n{Call.To}\n{Call.Method}\n{Call.PathAndQuery}\n{Call.Client}\n{Call.BodyHash}";
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{at}\n{Once:N}\n{call}"));
        return $"t={at},n={Once:N},v2={Convert.ToHexStringLower(signature)}";
    }
}
