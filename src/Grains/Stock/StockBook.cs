using Dukaan.Orders;
using Dukaan.Saving;

namespace Dukaan.Stock;

/// <summary>
/// The stock of one product or variant: pure decisions on an immutable book. Invariant (P2): never more units are held than are on hand,
/// and only units on hand are held or sold. An expired hold still counts until its order has been asked.
/// </summary>
/// <param name="OnHand">Held ones included, sold ones not.</param>
/// <param name="Held">The sum of the claims that are not sold.</param>
/// <param name="Claims">By order id.</param>
/// <param name="Counts">The seller's counts that were taken over, by operation id.</param>
public sealed partial record StockBook(
    long OnHand,
    long Held,
    ImmutableDictionary<string, StockClaim> Claims,
    ImmutableArray<IdempotentAnswer<StockLevel>> Counts
)
{
    private const int MaxCounts = 20;
    private const int MaxNote = 200;
    private const long MaxAvailable = 1_000_000;

    /// <summary>How many changes of the count its history has.</summary>
    public long Entries { get; init; }

    public static StockBook Empty { get; } = new(0, 0, ImmutableDictionary.Create<string, StockClaim>(StringComparer.Ordinal), []);

    /// <summary>How long a hold lasts before its order is asked.</summary>
    public static TimeSpan HoldLife { get; } = TimeSpan.FromMinutes(15);

    /// <summary>How soon an order whose hold has expired is asked again.</summary>
    private static TimeSpan AskAgain { get; } = TimeSpan.FromMinutes(1);

    public StockLevel Level => new(OnHand, Held);

    /// <summary>Sets the count of units that are free to sell. Held units stay held.</summary>
    public StockDecision Set(string operationId, long available, DateTimeOffset now = default, string actor = "") =>
        Count(operationId, Fingerprint.Of(available), new AdjustStock(operationId, StockReason.Counted, available, ""), now, actor);

    /// <summary>The seller changes the count for a reason.</summary>
    public StockDecision Adjust(AdjustStock command, DateTimeOffset now, string actor)
    {
        var note = TypedText.Line("note", command.Note, 0, MaxNote);
        if ((note.Error ?? Check(command)) is { } error)
        {
            return Refuse(error);
        }

        return Count(command.OperationId, Fingerprint.Of(command), command with { Note = note.Value }, now, actor);
    }

    /// <summary>Allows so many places in all, or as many as are held and sold already.</summary>
    public StockDecision Limit(long places)
    {
        var onHand = Math.Max(Held, places - (Taken - Held));
        var next = onHand == OnHand ? this : this with { OnHand = onHand };
        return new StockDecision(next, next.Level);
    }

    /// <summary>The book of a delivery time with so many places; 0: unlimited.</summary>
    public StockBook Within(long places) => Limit(places > 0 ? places : MaxAvailable).Book;

    /// <summary>What is held and sold together.</summary>
    public long Taken => Claims.Values.Sum(claim => (long)claim.Quantity);

    private StockDecision Count(string operationId, string fingerprint, AdjustStock command, DateTimeOffset now, string actor)
    {
        if (Counts.Find(operationId) is { } earlier)
        {
            return new StockDecision(this, earlier.Repeat(fingerprint));
        }

        var free = command.Location is { } location ? FreeAt(location) : Level.Available;
        var change = command.Reason switch
        {
            StockReason.Counted => command.Quantity - free,
            StockReason.Damaged or StockReason.Used or StockReason.Exchanged => -command.Quantity,
            _ => command.Quantity,
        };
        if (free + change < 0 || Level.Available + change is < 0 or > MaxAvailable)
        {
            return Refuse(
                command.Reason == StockReason.Counted || free + change > 0
                    ? Error.Invalid("stock", "stock", "Units in stock are a number from 0 to 1,000,000.")
                    : TooFew(free)
            );
        }

        var next = With(change, command.Location) with { Entries = Entries + 1 };
        next = next with { Counts = Counts.With(operationId, fingerprint, next.Level, MaxCounts) };
        return new StockDecision(
            next,
            next.Level,
            new StockEntry(next.Entries, now, actor, command.Reason, change, next.Level.Available, command.Note ?? "")
            {
                Location = command.Location,
            }
        );
    }

    private static Error? Check(AdjustStock command) =>
        command switch
        {
            _ when IdempotencyLog.CheckId(command.OperationId) is { } badId => badId,
            _ when !Enum.IsDefined(command.Reason) => Error.Invalid(
                "reason",
                "unknown-reason",
                "Choose counted, received, returned, damaged, used or correction."
            ),
            { Quantity: < -MaxAvailable or > MaxAvailable } => Error.Invalid("quantity", "quantity", "Units are a number up to 1,000,000."),
            { Reason: StockReason.Counted, Quantity: < 0 } => Error.Invalid("quantity", "quantity", "Count 0 or more."),
            { Reason: not (StockReason.Counted or StockReason.Correction), Quantity: < 1 } => Error.Invalid(
                "quantity",
                "quantity",
                "Say how many: at least 1."
            ),
            { Reason: StockReason.Correction, Quantity: 0 } => Error.Invalid(
                "quantity",
                "quantity",
                "Say how many more, or with a minus sign how many fewer."
            ),
            _ => null,
        };

    /// <summary>Holds units for an order that is placed with them: it has none yet.</summary>
    public StockDecision Place(string orderId, int quantity, DateTimeOffset now) =>
        Claims.ContainsKey(orderId) ? Refuse(OrderRules.OrderExists()) : Reserve(orderId, quantity, now);

    /// <param name="attempt">The attempt to place the order; null: one that may not be withdrawn.</param>
    /// <param name="locations">From where it is taken, the first that has all before several; none: from the main one first.</param>
    public StockDecision Reserve(
        string orderId,
        int quantity,
        DateTimeOffset now,
        string? attempt = null,
        ImmutableArray<string> locations = default
    )
    {
        var claim = Claims.GetValueOrDefault(orderId);
        if (claim is { Sold: true })
        {
            return new StockDecision(this, Level);
        }

        if (quantity < 1)
        {
            return Refuse(Error.Invalid("quantity", "quantity", "Order at least one."));
        }

        // A failed attempt may have held another number. What another attempt has is not lowered: it may have placed the order.
        quantity = claim is not null && claim.Attempt != attempt ? Math.Max(quantity, claim.Quantity) : quantity;
        var more = quantity - (claim?.Quantity ?? 0);
        if (more > Level.Available)
        {
            var without = Withdraw(orderId, attempt).Book; // an order that cannot have all it needs holds nothing
            var left = without.Level.Available;
            return new StockDecision(
                without,
                Error.Conflict(OrderRules.SoldOutCode, left > 0 ? $"Only {left} are left." : "This is sold out.") with
                {
                    Short = [new ShortLine("", null, quantity, left)],
                }
            );
        }

        var from = Elsewhere.IsEmpty ? null : Taking(claim, more, locations);
        var next = Holding(from, 1, claim) with
        {
            Held = Held + more,
            Claims = Claims.SetItem(
                orderId,
                new StockClaim(orderId, quantity, now + HoldLife, Sold: false, StockClaim.Owner(claim, attempt))
                {
                    From = from,
                    By = StockClaim.Sharing(claim, attempt),
                }
            ),
        };
        return new StockDecision(next, next.Level);
    }

    /// <summary>Marks the units held for the order as sold.</summary>
    public StockDecision Sell(string orderId)
    {
        if (!Claims.TryGetValue(orderId, out var claim) || claim.Sold)
        {
            return new StockDecision(this, Level);
        }

        var next = Holding(claim.From, -1).Having(claim.From, -1) with
        {
            OnHand = OnHand - claim.Quantity,
            Held = Held - claim.Quantity,
            Claims = Claims.SetItem(orderId, claim with { Sold = true, Attempt = null, By = null }),
        };
        return new StockDecision(next, next.Level);
    }

    /// <summary>Puts units that were held or sold back into stock.</summary>
    public StockDecision Release(string orderId)
    {
        if (!Claims.TryGetValue(orderId, out var claim))
        {
            return new StockDecision(this, Level);
        }

        var next = claim.Sold
            ? Having(claim.From, 1) with
            {
                OnHand = OnHand + claim.Quantity,
                Claims = Claims.Remove(orderId),
            }
            : Holding(claim.From, -1) with
            {
                Held = Held - claim.Quantity,
                Claims = Claims.Remove(orderId),
            };
        return new StockDecision(next, next.Level);
    }

    /// <summary>
    /// Releases what a failed attempt holds, unless another attempt reserved the same units: that one may have placed the order.
    /// </summary>
    public StockDecision Withdraw(string orderId, string? attempt) =>
        attempt is not null && Claims.GetValueOrDefault(orderId) is { Sold: false } claim && claim.Attempt == attempt
            ? Release(orderId)
            : new StockDecision(this, Level);

    /// <summary>The goods have left: the claim is deleted.</summary>
    public StockDecision Settle(string orderId)
    {
        var sold = Sell(orderId).Book;
        var next = sold.Claims.ContainsKey(orderId) ? sold with { Claims = sold.Claims.Remove(orderId) } : sold;
        return new StockDecision(next, next.Level);
    }

    /// <summary>
    /// Makes the claim what the order says: held until some time, sold, shipped, fewer units or none. Never more units: only <see
    /// cref="Reserve"/> may add some.
    /// </summary>
    public StockDecision Follow(string orderId, OrderClaim wanted, DateTimeOffset now)
    {
        if (wanted.Quantity == 0)
        {
            return Release(orderId);
        }

        var book = Lower(orderId, wanted.Quantity);
        if (wanted.Gone)
        {
            // What an attempt reserved by which the order does not stand came too late: those goods were taken already.
            return book.Claims.GetValueOrDefault(orderId) is { } left && !left.IsOf(wanted.Attempts)
                ? book.Release(orderId)
                : book.Settle(orderId);
        }

        if (wanted.Until is not { } until)
        {
            return book.Sell(orderId);
        }

        // An expired order ends itself and releases its units; it is asked again after a while.
        var next =
            book.Claims.TryGetValue(orderId, out var claim) && !claim.Sold
                ? book with
                {
                    Claims = book.Claims.SetItem(orderId, claim with { ExpiresAt = until > now ? until : now + AskAgain }),
                }
                : book;
        return new StockDecision(next, next.Level);
    }

    /// <summary>Holds that have expired.</summary>
    public IEnumerable<StockClaim> Expired(DateTimeOffset now) =>
        Held == 0 ? [] : Claims.Values.Where(claim => !claim.Sold && claim.ExpiresAt <= now);

    /// <summary>When the first hold expires. It reads every claim.</summary>
    public DateTimeOffset SoonestEnd =>
        Held == 0 ? DateTimeOffset.MaxValue : Claims.Values.Where(claim => !claim.Sold).Min(claim => claim.ExpiresAt);

    private StockBook Lower(string orderId, int quantity)
    {
        if (!Claims.TryGetValue(orderId, out var claim) || claim.Quantity <= quantity)
        {
            return this;
        }

        var (kept, back) = Split(claim.From, quantity);
        var (less, claims) = (claim.Quantity - quantity, Claims.SetItem(orderId, claim with { Quantity = quantity, From = kept }));
        return claim.Sold
            ? Having(back, 1) with
            {
                OnHand = OnHand + less,
                Claims = claims,
            }
            : Holding(back, -1) with
            {
                Held = Held - less,
                Claims = claims,
            };
    }

    private StockDecision Refuse(Error error) => new(this, error);
}
