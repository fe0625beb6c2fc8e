using System.Collections.Immutable;
using Dukaan.Carts;
using Dukaan.Items;
using Dukaan.Values;
using Dukaan.Web.Regions;

namespace Dukaan.Web.Tests.Regions;

/// <summary>A cart in the head of a request to its home.</summary>
public sealed class CarriedCartTests
{
    [Fact]
    public void A_full_cart_has_room_beside_other_headers_and_is_read_as_it_was_written()
    {
        var lines = Enumerable.Range(0, 50).Select(_ => new QuoteLine(Ids.Token(), 999, Ids.Token())).ToImmutableArray();
        var copy = new CartCopy(lines, 12, 1_800_000_000, DateTimeOffset.FromUnixTimeMilliseconds(1_800_000_000_123))
        {
            Added = [new string('k', 200)],
        };
        var sent = CarriedCart.Of(Ids.Token(), copy, _ => Task.CompletedTask);

        var text = sent.Text();
        var read = CarriedCart.Read(text, "fra1")!;

        Assert.InRange(text.Length, 1, 4_000);
        Assert.Equal((sent.CartId, "fra1"), (read.CartId, read.From));
        Assert.Equal(lines.AsEnumerable(), read.Copy.Lines.AsEnumerable());
        Assert.Equal((12L, 1_800_000_000L, copy.ChangedAt), (read.Copy.Version, read.Copy.Generation, read.Copy.ChangedAt));
        Assert.Null(read.Copy.OrderId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("e30")]
    [InlineData("x;1;1;1;;")]
    [InlineData("01kkbswhg0e6qsf6f9k13vewnf;-1;1;1;;")]
    [InlineData("01kkbswhg0e6qsf6f9k13vewnf;1;1;1;;a.b.1000")]
    public void What_is_no_cart_is_none(string text) => Assert.Null(CarriedCart.Read(text, "fra1"));
}
