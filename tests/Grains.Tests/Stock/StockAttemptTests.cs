using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Stock;
using FsCheck;
using FsCheck.Fluent;

namespace Dukaan.Grains.Tests.Stock;

/// <summary>Several attempts to place one order at once: its units leave the stock once, whichever of them is late.</summary>
public class StockAttemptTests
{
    private const int Ordered = 9;
    private const long Units = 30;
    private static readonly DateTimeOffset Now = new ManualTime().GetUtcNow();
    private static readonly ImmutableArray<string> All = [StockLocation.Main, "north", "south"];

    [Fact]
    public void An_attempt_that_reserves_after_the_order_has_left_takes_nothing()
    {
        var order = new OrderClaim(2, null, Gone: true) { Attempts = ["winner"] };
        var gone = Book().Reserve("a", 2, Now, "winner", All).Book.Follow("a", order, Now).Book;
        Assert.Equal(new StockLevel(Units - 2, 0), gone.Level);
        var late = gone.Reserve("a", 2, Now, "loser", All).Book.Reserve("a", 2, Now, "another", All).Book;
        Assert.Equal(gone.Level, late.Follow("a", order, Now).Book.Level);
        Assert.Equal(gone.Level, gone.Reserve("a", 2, Now, "loser", All).Book.Withdraw("a", "loser").Book.Level);
    }

    [Fact]
    public void What_a_silo_of_the_release_before_placed_leaves_as_it_did()
    {
        var old = new OrderClaim(2, null, Gone: true);
        Assert.Equal(new StockLevel(Units - 2, 0), Book().Reserve("a", 2, Now, "one", All).Book.Follow("a", old, Now).Book.Level);
        var unknown = Book().Reserve("a", 2, Now, "one", All).Book;
        unknown = unknown with { Claims = unknown.Claims.SetItem("a", unknown.Claims["a"] with { By = null }) };
        var order = old with { Attempts = ["other"] };
        Assert.Equal(new StockLevel(Units - 2, 0), unknown.Follow("a", order, Now).Book.Level);
    }

    /// <summary>
    /// Attempts hold, place, fail, crash and are late in any sequence, while the order is confirmed, shipped, cancelled and stands again.
    /// </summary>
    [Fact]
    public void Whatever_attempts_do_an_order_takes_its_units_once()
    {
        var scripts = ArbMap.Default.ArbFor<(byte Deed, byte Who)[]>();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(60),
            Prop.ForAll(scripts, script => new History().Play(script))
        );
    }

    private static StockBook Book() =>
        All.Aggregate(StockBook.Empty, (book, at) =>
            book.Adjust(new AdjustStock($"count-{at}", StockReason.Counted, Units / All.Length) { Location = at }, Now, "").Book
        );

    private enum State
    {
        None,
        Placed,
        Confirmed,
        Gone,
        Void,
    }

    /// <summary>One order of more units than a location has, and the attempts to place it.</summary>
    private sealed class History
    {
        private readonly HashSet<string> _holding = [];
        private StockBook _book = Book();
        private ImmutableArray<string> _attempts = [];
        private State _state;
        private int _again;

        private bool Stands => _state is State.Placed or State.Confirmed or State.Gone;

        private OrderClaim Claim =>
            Stands
                ? new OrderClaim(Ordered, _state == State.Placed ? Now.AddDays(2) : null, _state == State.Gone) { Attempts = _attempts }
                : OrderClaim.None;

        public void Play((byte Deed, byte Who)[] script)
        {
            foreach (var (deed, who) in script)
            {
                Take(deed % 10, $"attempt-{who % 3}", [.. All.Skip(who % 3), .. All.Take(who % 3)]);
                Assert.True(_book.Level is { Held: >= 0 } && _book.Level.OnHand >= _book.Level.Held, $"{_book.Level}");
                Assert.True(_book.Level.Available <= Units - (Stands ? Ordered : 0), $"{_state}, but {_book.Level}: oversold.");
            }

            Expire();
            Assert.Equal(Units - (Stands ? Ordered : 0), _book.Level.Available);
            Assert.Equal(_state is State.Gone or State.Confirmed ? Units - Ordered : Units, _book.Level.OnHand);
        }

        private void Take(int deed, string attempt, ImmutableArray<string> locations)
        {
            switch (deed)
            {
                case 0 or 1 when !_attempts.Contains(attempt) && _book.Reserve("a", Ordered, Now, attempt, locations) is var reserved:
                    _book = reserved.Book;
                    if (reserved.Answer.Ok)
                    {
                        _holding.Add(attempt);
                    }

                    break;
                case 2 when _state == State.None && _holding.Contains(attempt):
                    (_state, _attempts) = (State.Placed, [attempt]);
                    break;
                case 3 when _holding.Remove(attempt) && !_attempts.Contains(attempt):
                    _book = _book.Withdraw("a", attempt).Book; // it failed, or found the order placed
                    break;
                case 4:
                    _holding.Remove(attempt); // it crashed
                    break;
                case 5 when _state == State.Placed:
                    _state = State.Confirmed;
                    Follow();
                    break;
                case 6 when _state is State.Placed or State.Confirmed:
                    _state = State.Gone;
                    Follow();
                    break;
                case 7 when _state is State.Placed or State.Confirmed:
                    _state = State.Void;
                    Follow();
                    break;
                case 8 when _state == State.Void:
                    var again = $"again-{_again++}";
                    if (_book.Reserve("a", Ordered, Now, again, locations) is { Answer.Ok: true } held)
                    {
                        (_book, _state, _attempts) = (held.Book, State.Confirmed, _attempts.Add(again));
                        Follow();
                    }

                    break;
                case 9:
                    Expire();
                    break;
            }
        }

        /// <summary>The order is asked about what is held for it; attempts of that time are too slow by then.</summary>
        private void Expire()
        {
            _holding.Clear();
            if (_book.Claims.TryGetValue("a", out var claim) && !claim.Sold)
            {
                Follow();
            }
        }

        private void Follow() => _book = _book.Follow("a", Claim, Now).Book;
    }
}
