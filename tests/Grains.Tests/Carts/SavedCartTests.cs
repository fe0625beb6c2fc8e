using Dukaan.Carts;

namespace Dukaan.Grains.Tests.Carts;

public class SavedCartTests
{
    private static readonly DateTimeOffset Now = new ManualTime().GetUtcNow();

    [Fact]
    public void A_line_is_set_at_its_place_and_zero_takes_it_out()
    {
        var cart = new SavedCart().With("a", 1, Now).OrThrow().With("b", 2, Now).OrThrow().With("a", 5, Now).OrThrow();
        Assert.Equal([new CartLine("a", 5), new CartLine("b", 2)], cart.Lines.AsEnumerable());
        Assert.Equal([new CartLine("b", 2)], cart.With("a", 0, Now).OrThrow().Lines.AsEnumerable());
        Assert.Equal(cart.Lines, cart.With("never there", 0, Now).OrThrow().Lines);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000)]
    public void A_quantity_is_bounded(int quantity) => Assert.Equal("quantity", new SavedCart().With("a", quantity, Now).Error?.Field);

    [Fact]
    public void A_cart_holds_fifty_lines()
    {
        var cart = Enumerable.Range(0, 50).Aggregate(new SavedCart(), (cart, i) => cart.With($"p{i}", 1, Now).OrThrow());
        Assert.Equal("cart-full", cart.With("one more", 1, Now).Error?.Code);
        Assert.True(cart.With("p7", 2, Now).Ok, "what is in it already can change");
    }

    [Fact]
    public void A_cart_is_kept_for_thirty_days()
    {
        var cart = new SavedCart().With("a", 1, Now).OrThrow();
        Assert.Single(cart.At(Now.AddDays(30)).Lines);
        Assert.Empty(cart.At(Now.AddDays(30).AddSeconds(1)).Lines);
    }

    [Fact]
    public void The_operations_it_remembers_are_bounded()
    {
        var cart = Enumerable.Range(0, 60).Aggregate(new SavedCart(), (cart, i) => cart.Remembering($"op{i}"));
        Assert.Equal(50, cart.Added.Length);
        Assert.Equal("op59", cart.Added[^1]);
    }
}
