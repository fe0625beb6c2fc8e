using Dukaan.Sellers;

namespace Dukaan.Grains.Tests.Sellers;

public class SentCodeTests
{
    private readonly ManualTime _time = new();
    private readonly KnownRandomness _randomness = new();

    [Fact]
    public void The_code_is_not_in_what_is_kept()
    {
        var sent = SentCode.Make("424242", _randomness, _time.GetUtcNow());
        Assert.DoesNotContain("424242", System.Text.Json.JsonSerializer.Serialize(sent), StringComparison.Ordinal);
        Assert.True(sent.Matches("424242"));
        Assert.False(sent.Matches("424243"));
        Assert.False(sent.Matches(""));
    }

    [Fact]
    public void Two_phones_with_the_same_code_keep_different_hashes()
    {
        var now = _time.GetUtcNow();
        Assert.NotEqual(SentCode.Make("111111", _randomness, now).Hash, SentCode.Make("111111", _randomness, now).Hash);
    }
}
