using Dukaan.Values;

namespace Dukaan.Grains.Interfaces.Tests.Values;

public class IdsTests
{
    [Fact]
    public void Ids_made_later_sort_later()
    {
        var early = Ids.New(new FixedTime(DateTimeOffset.UnixEpoch.AddDays(1)));
        var late = Ids.New(new FixedTime(DateTimeOffset.UnixEpoch.AddDays(1).AddMilliseconds(1)));
        Assert.True(string.CompareOrdinal(early, late) < 0, $"{early} was made a millisecond before {late} and must sort before it.");
    }

    [Fact]
    public void A_thousand_ids_of_one_moment_differ()
    {
        var time = new FixedTime(DateTimeOffset.UnixEpoch);
        Assert.Equal(1_000, Enumerable.Range(0, 1_000).Select(_ => Ids.New(time)).Distinct().Count());
    }

    [Fact]
    public void The_same_parts_derive_the_same_id_and_others_another()
    {
        Assert.Equal(Ids.Derive("order", "s", "k"), Ids.Derive("order", "s", "k"));
        Assert.NotEqual(Ids.Derive("order", "s", "k"), Ids.Derive("order", "sk", ""));
        Assert.NotEqual(Ids.Derive("a", "bc"), Ids.Derive("ab", "c"));
    }

    [Fact]
    public void An_id_survives_its_bytes()
    {
        var id = Ids.Token();
        Span<byte> bytes = stackalloc byte[16];
        Ids.Decode(id, bytes);
        Assert.Equal(id, Ids.Encode(bytes));
        Assert.True(Ids.IsId(id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("01arz3ndektsv4rrffq69g5fa")] // one short
    [InlineData("01arz3ndektsv4rrffq69g5favx")] // one long
    [InlineData("01ARZ3NDEKTSV4RRFFQ69G5FAV")] // upper case would be a second key for one thing
    [InlineData("81arz3ndektsv4rrffq69g5fav")] // more than 128 bits
    [InlineData("01arz3ndektsv4rrffq69g5fa/")]
    [InlineData("01arz3ndektsv4rrffq69g5fau")] // u is not in the alphabet
    public void What_is_not_an_id_is_told(string? text) => Assert.False(Ids.IsId(text));

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
