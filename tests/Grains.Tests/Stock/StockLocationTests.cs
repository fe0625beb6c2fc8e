using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Stock;
using FsCheck;
using FsCheck.Fluent;

namespace Dukaan.Grains.Tests.Stock;

/// <summary>One count at several locations.</summary>
public class StockLocationTests
{
    private const string Main = StockLocation.Main;
    private static readonly DateTimeOffset Now = new ManualTime().GetUtcNow();
    private static readonly ImmutableArray<string> All = [Main, "north", "south"];

    private static StockBook With(int main, int north, int south) =>
        Counted(Counted(Counted(StockBook.Empty, Main, main), "north", north), "south", south);

    private static StockBook Counted(StockBook book, string location, int units)
    {
        var command = new AdjustStock($"count-{location}", StockReason.Counted, units) { Location = location };
        var counted = book.Adjust(command, Now, "");
        Assert.True(counted.Answer.Ok, counted.Answer.Error?.Message);
        return counted.Book;
    }

    private static (long, long, long) Free(StockBook book) => (book.FreeAt(Main), book.FreeAt("north"), book.FreeAt("south"));

    [Fact]
    public void What_can_be_ordered_is_the_sum_and_an_order_takes_from_the_first_that_has_all()
    {
        var book = With(2, 5, 9);
        Assert.Equal(16, book.Level.Available);
        book = book.Reserve("a", 4, Now, locations: ["main", "north", "south"]).Book;
        Assert.Equal((2, 1, 9), Free(book));
        book = book.Reserve("b", 11, Now, locations: ["south", "north", "main"]).Book;
        Assert.Equal(
            [new UnitsAt("south", 9), new UnitsAt("north", 1), new UnitsAt("main", 1)],
            book.Claims["b"].From!.Value.AsEnumerable()
        );
        Assert.Equal((1, 0, 0), Free(book));
        Assert.Equal("sold-out", book.Reserve("c", 2, Now, locations: All).Answer.Error?.Code);
    }

    [Fact]
    public void What_comes_back_is_where_it_was_taken_from()
    {
        var book = With(2, 5, 9).Reserve("a", 4, Now, locations: ["north", "south", "main"]).Book.Sell("a").Book;
        Assert.Equal((2, 1, 9), Free(book));
        Assert.Equal((2, 5, 9), Free(book.Release("a").Book));
        var fewer = book.Follow("a", new OrderClaim(1, null, false), Now).Book;
        Assert.Equal((2, 4, 9), Free(fewer));
        Assert.Equal((2, 4, 9), Free(fewer.Settle("a").Book));
    }

    [Fact]
    public void An_order_for_one_location_is_refused_where_another_has_the_units()
    {
        var book = With(2, 5, 9);
        Assert.Equal(StockBook.LocationShort, book.PlaceAt("a", 3, Now, ["main", "north", "south"]).Answer.Error?.Code);
        Assert.Equal("sold-out", book.PlaceAt("a", 17, Now, ["main", "north", "south"]).Answer.Error?.Code);
        var placed = book.PlaceAt("a", 2, Now, ["main", "north", "south"]).Book;
        Assert.Equal((0, 5, 9), Free(placed));
        Assert.Equal("order-exists", placed.PlaceAt("a", 1, Now, ["north", "main", "south"]).Answer.Error?.Code);
    }

    [Fact]
    public void Units_are_carried_once_and_none_that_is_held()
    {
        var book = With(2, 5, 9).Reserve("a", 3, Now, locations: ["north", "main", "south"]).Book;
        var carry = new TransferStock("carry", "north", "south", 2);
        var carried = book.Transfer(carry, All, Now, "").Book;
        Assert.Equal((2, 0, 11), Free(carried));
        Assert.Equal(book.Level, carried.Level);
        Assert.Same(carried, carried.Transfer(carry, All, Now, "").Book);
        Assert.Equal("idempotency-key-reused", carried.Transfer(carry with { Quantity = 1 }, All, Now, "").Answer.Error?.Code);
        Assert.Equal("too-few", carried.Transfer(carry with { OperationId = "more", Quantity = 1 }, All, Now, "").Answer.Error?.Code);
        Assert.Equal("unknown-location", carried.Transfer(carry with { To = "east" }, All, Now, "").Answer.Error?.Code);
    }

    [Fact]
    public void A_location_that_is_removed_leaves_its_units_at_the_main_one()
    {
        var book = With(2, 5, 9).Reserve("a", 3, Now, locations: ["north", "main", "south"]).Book.Among([Main, "south"]);
        Assert.Equal((4, 0, 9), Free(book));
        Assert.Equal((7, 0, 9), Free(book.Release("a").Book));
    }

    [Fact]
    public void An_order_that_does_not_know_a_newer_location_leaves_its_count()
    {
        ImmutableArray<string> stale = [Main, "north"];
        var book = With(2, 5, 9);
        var placed = book.PlaceAt("a", 1, Now, stale).Book.Reserve("b", 1, Now, locations: stale).Book.Sell("b").Book;
        placed = placed.Extend("b", 2, Now, "more", stale).Book;
        Assert.Equal(9, placed.FreeAt("south"));
        Assert.Equal(13, placed.Level.Available);
        Assert.Equal((2, 5, 9), Free(placed.Release("a").Book.Release("b").Book));
    }

    [Fact]
    public void A_count_of_all_together_is_taken_off_where_there_is_some()
    {
        var book = With(2, 5, 9).Set("recount", 6).Book;
        Assert.Equal((0, 0, 6), Free(book));
        Assert.Equal((4, 0, 6), Free(book.Set("again", 10).Book));
    }

    [Fact]
    public void What_was_saved_is_read_again()
    {
        var book = With(2, 5, 9).Reserve("a", 3, Now, locations: ["north", "main", "south"]).Book.Reserve("b", 1, Now).Book.Sell("b").Book;
        var saved = SavedStock.Of(book) with { Rows = [] };
        var read = new StockBook(saved.OnHand, book.Held, book.Claims, saved.Counts).At(saved.Elsewhere);
        Assert.Equal(Free(book), Free(read));
        Assert.Null(SavedStock.Of(StockBook.Empty.Set("set", 3).Book.Reserve("a", 1, Now).Book).Elsewhere);
    }

    /// <summary>P2 at each location, for every sequence of what shoppers and sellers do.</summary>
    [Fact]
    public void At_no_location_is_more_held_than_is_there_and_nothing_is_lost()
    {
        var scripts = ArbMap.Default.ArbFor<(byte Deed, byte Order, byte Units, byte Where)[]>();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(scripts, script =>
            {
                var (book, expected) = (With(6, 7, 8), 21L);
                foreach (var ((deed, order, units, where), step) in script.Select((each, i) => (each, i)))
                {
                    var (id, before) = ($"order{order % 6}", book);
                    ImmutableArray<string> first = [.. All.Skip(where % 3), .. All.Take(where % 3)];
                    book = (deed % 8) switch
                    {
                        0 or 1 => book.Reserve(id, (units % 9) + 1, Now, locations: first).Book,
                        2 => book.PlaceAt(id, (units % 5) + 1, Now, first).Book,
                        3 => book.Sell(id).Book,
                        4 => book.Release(id).Book,
                        5 => book.Follow(id, new OrderClaim(units % 4, null, false), Now).Book,
                        6 => book.Transfer(new TransferStock($"{step}", first[0], first[1], (units % 5) + 1), All, Now, "").Book,
                        _ => book.Reserve(id, (units % 9) + 1, Now).Book,
                    };
                    foreach (var location in All)
                    {
                        var level = book.LevelAt(location);
                        Assert.True(level is { Held: >= 0 } && level.OnHand >= level.Held, $"{step}: {location} has {level}.");
                    }

                    Assert.Equal(book.Level.OnHand, All.Sum(location => book.LevelAt(location).OnHand));
                    Assert.Equal(book.Level.Held, All.Sum(location => book.LevelAt(location).Held));
                    Assert.Equal(expected, book.Level.Available + book.Taken);
                    foreach (var claim in book.Claims.Values.Where(claim => claim.From is not null))
                    {
                        Assert.Equal(claim.Quantity, claim.From!.Value.Sum(at => at.Units));
                    }
                }
            }));
    }
}
