using Dukaan.Orders;
using Dukaan.Stock;
using FsCheck;
using FsCheck.Fluent;

namespace Dukaan.Grains.Tests.Stock;

public class StockBookTests
{
    private static readonly DateTimeOffset Now = new ManualTime().GetUtcNow();

    private static StockBook With(long units) => StockBook.Empty.Set("set", units).Book;

    [Fact]
    public void The_last_unit_is_held_once()
    {
        var first = With(1).Reserve("a", 1, Now);
        Assert.True(first.Answer.Ok);
        Assert.Equal("sold-out", first.Book.Reserve("b", 1, Now).Answer.Error?.Code);
    }

    [Fact]
    public void Holding_twice_for_one_order_holds_once()
    {
        var book = With(5).Reserve("a", 2, Now).Book.Reserve("a", 2, Now).Book;
        Assert.Equal(new StockLevel(5, 2), book.Level);
    }

    [Fact]
    public void A_second_attempt_of_an_order_may_want_another_number()
    {
        var book = With(5).Reserve("a", 5, Now).Book.Reserve("a", 2, Now).Book;
        Assert.Equal(new StockLevel(5, 2), book.Level);
        Assert.Equal("sold-out", book.Reserve("a", 6, Now).Answer.Error?.Code);
    }

    [Fact]
    public void A_failed_attempt_releases_what_it_alone_reserved()
    {
        var book = With(5).Reserve("a", 2, Now, "first").Book.Reserve("a", 2, Now, "first").Book;
        Assert.Equal(new StockLevel(5, 0), book.Withdraw("a", "first").Book.Level);
        Assert.Equal(new StockLevel(5, 2), book.Withdraw("a", "second").Book.Level);
        Assert.Equal("sold-out", book.Reserve("a", 6, Now, "first").Answer.Error?.Code);
        Assert.Equal(new StockLevel(5, 0), book.Reserve("a", 6, Now, "first").Book.Level);
    }

    [Fact]
    public void A_failed_attempt_takes_nothing_from_another_attempt_that_may_have_placed_the_order()
    {
        foreach (var (one, two) in new[] { ("stalled", "placing"), ("placing", "stalled") })
        {
            var book = With(5).Reserve("a", 2, Now, one).Book.Reserve("a", 2, Now, two).Book;
            Assert.Equal(new StockLevel(5, 2), book.Withdraw("a", "stalled").Book.Level);
            Assert.Equal(new StockLevel(5, 2), book.Reserve("a", 6, Now, "stalled").Book.Level);
            Assert.Equal(new StockLevel(5, 2), book.Reserve("a", 2, Now, "stalled").Book.Withdraw("a", "stalled").Book.Level);
        }

        var sold = With(5).Reserve("a", 2, Now, "placing").Book.Sell("a").Book;
        Assert.Equal(sold.Level, sold.Withdraw("a", "placing").Book.Level);
    }

    [Fact]
    public void What_is_sold_comes_back_once_when_the_order_is_cancelled()
    {
        var sold = With(5).Reserve("a", 2, Now).Book.Sell("a").Book.Sell("a").Book;
        Assert.Equal(new StockLevel(3, 0), sold.Level);
        Assert.Equal(new StockLevel(5, 0), sold.Release("a").Book.Release("a").Book.Level);
    }

    [Fact]
    public void What_has_left_does_not_come_back()
    {
        var gone = With(5).Reserve("a", 2, Now).Book.Settle("a").Book;
        Assert.Equal(new StockLevel(3, 0), gone.Release("a").Book.Level);
        Assert.Empty(gone.Claims);
    }

    [Fact]
    public void A_hold_ends_only_when_it_is_known_what_became_of_its_order()
    {
        var book = With(1).Reserve("a", 1, Now).Book;
        Assert.Single(book.Expired(Now.AddMinutes(15)));
        Assert.Empty(book.Expired(Now.AddMinutes(14)));
        Assert.False(book.Reserve("b", 1, Now.AddHours(1)).Answer.Ok);
    }

    [Fact]
    public void A_count_leaves_what_is_held_and_is_taken_once()
    {
        var book = With(5).Reserve("a", 2, Now).Book.Set("recount", 10).Book;
        Assert.Equal(new StockLevel(12, 2), book.Level);
        var sold = book.Reserve("b", 4, Now).Book;
        Assert.Equal(new StockLevel(12, 6), sold.Set("recount", 10).Book.Level);
        Assert.Equal("idempotency-key-reused", sold.Set("recount", 11).Answer.Error?.Code);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public void A_count_is_bounded(long units) => Assert.Equal("stock", StockBook.Empty.Set("op", units).Answer.Error?.Field);

    /// <summary>P2, for every sequence of what shoppers and sellers do.</summary>
    [Fact]
    public void Held_and_sold_never_exceed_what_there_was()
    {
        var scripts = ArbMap.Default.ArbFor<(byte ShopperAction, byte Order, byte Quantity)[]>();
        Check.QuickThrowOnFailure(Prop.ForAll(scripts, script =>
            {
                const int start = 20;
                var book = With(start);
                foreach (var (deed, order, quantity) in script)
                {
                    var id = $"order{order % 6}";
                    book = (deed % 4) switch
                    {
                        0 or 1 => book.Reserve(id, (quantity % 9) + 1, Now).Book,
                        2 => book.Sell(id).Book,
                        _ => book.Release(id).Book,
                    };
                    var held = book.Claims.Values.Where(claim => !claim.Sold).Sum(claim => (long)claim.Quantity);
                    var sold = book.Claims.Values.Where(claim => claim.Sold).Sum(claim => (long)claim.Quantity);
                    if (book.Level.Available < 0 || book.Held != held || book.OnHand + sold != start)
                    {
                        return false;
                    }
                }

                return true;
            }));
    }

    [Fact]
    public void A_claim_follows_its_order_and_never_grows()
    {
        var until = Now.AddHours(1);
        var held = With(5).Reserve("a", 3, Now).Book.Follow("a", new OrderClaim(2, until, false), Now).Book;
        Assert.Equal((new StockLevel(5, 2), until), (held.Level, held.Claims["a"].ExpiresAt));
        Assert.Equal(held.Level, held.Follow("a", new OrderClaim(4, until, false), Now).Book.Level);
        Assert.True(
            held.Follow("a", new OrderClaim(2, Now, false), Now).Book.Claims["a"].ExpiresAt > Now,
            "An order that is over is asked again, but not at once."
        );
        var sold = held.Follow("a", new OrderClaim(2, null, false), Now).Book;
        Assert.Equal(new StockLevel(3, 0), sold.Level);
        Assert.Equal(new StockLevel(4, 0), sold.Follow("a", new OrderClaim(1, null, false), Now).Book.Level);
        Assert.Equal(new StockLevel(5, 0), sold.Follow("a", OrderClaim.None, Now).Book.Level);
        var gone = sold.Follow("a", new OrderClaim(2, null, true), Now).Book;
        Assert.Equal((new StockLevel(3, 0), false), (gone.Level, gone.Claims.ContainsKey("a")));
        Assert.Equal(new StockLevel(5, 0), With(5).Follow("b", new OrderClaim(2, null, false), Now).Book.Level);
    }
}
